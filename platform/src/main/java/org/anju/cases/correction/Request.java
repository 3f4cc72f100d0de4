package org.anju.cases.correction;

/**
 * 更正请求: what is asked to be put right.
 *
 * @param which one of his own sections, cases or permits; empty where the item says all
 */
public record Request(Correction.Item item, String which, Correction.Said said) {

    public static final int LONGEST = 2_000;
    public static final int LONGEST_NAME = 100;
}
