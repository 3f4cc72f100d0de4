package org.anju.policy.retention;

/** 清除标记: what stands where a name or a sentence stood, in both languages, so that a list needs no other word for it. */
public final class Erased {

    public static final String MARK = "已清除 erased";

    private Erased() {}
}
