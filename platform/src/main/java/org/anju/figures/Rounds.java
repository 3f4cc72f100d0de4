package org.anju.figures;

/** 补充轮次: of what was decided, how many were never asked for more, once, twice, or more often. */
public record Rounds(int none, int once, int twice, int more) {

    public int all() {
        return none + once + twice + more;
    }
}
