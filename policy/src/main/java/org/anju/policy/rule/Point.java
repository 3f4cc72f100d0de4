package org.anju.policy.rule;

import java.util.List;

/** Joins points into one answer, the way the guide joins its clauses. */
public final class Point {

    private Point() {}

    /** All of them. */
    public static Answer all(String key, List<Finding> parts) {
        Result result = Result.MET;
        for (Finding part : parts) {
            result = result.and(part.result());
        }
        return made(key, result, parts);
    }

    /** One of them is enough. */
    public static Answer any(String key, List<Finding> parts) {
        Result result = Result.NOT_MET;
        for (Finding part : parts) {
            result = result.or(part.result());
        }
        return made(key, result, parts);
    }

    private static Answer made(String key, Result result, List<Finding> parts) {
        return new Answer(result, Phrase.of(key + word(result)), null, parts, List.of());
    }

    private static String word(Result result) {
        return switch (result) {
            case MET -> ".met";
            case NOT_MET -> ".not";
            case UNKNOWN -> ".open";
        };
    }
}
