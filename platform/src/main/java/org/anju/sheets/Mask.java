package org.anju.sheets;

/** What of a name or a number may be shown in public. */
public final class Mask {

    private static final int SHOWN_BEFORE = 6;
    private static final int SHOWN_AFTER = 4;

    private Mask() {}

    /** 林＊＊: the first character, the rest counted; counted to four at most, a long name is rare enough to give its bearer away. */
    public static String name(String name) {
        int[] characters = name.codePoints().toArray();
        return Character.toString(characters[0]) + "＊".repeat(Math.clamp(characters.length - 1L, 1, 3));
    }

    /** 330106************: the last four stay hidden, since whoever knows them is told more. */
    static String id(String residentId) {
        return residentId.substring(0, SHOWN_BEFORE) + "*".repeat(residentId.length() - SHOWN_BEFORE);
    }

    public static String number(String number) {
        int hidden = number.length() - SHOWN_BEFORE - SHOWN_AFTER;
        return hidden <= 0
                ? "*".repeat(number.length())
                : number.substring(0, SHOWN_BEFORE) + "*".repeat(hidden) + number.substring(SHOWN_BEFORE + hidden);
    }
}
