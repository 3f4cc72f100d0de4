package org.anju.materials;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** 文件名: only for reading. Nothing is found, opened or named by it. */
final class FileName {

    private static final int LONGEST = 100;
    /** Controls, direction marks, separators and what file systems, shells and pages read. */
    private static final Pattern UNFIT = Pattern.compile(
            "[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}"
                    + "/\\\\:*?\"'`<>|&;$%#\u2044\u2215\u29f8\uff0f\uff3c\uff1c\uff1e\uff1a\uff1f\uff0a\uff02\uff5c\u115f\u1160\u3164\uffa0\u2800]");
    /** What looks like a dot and is none: an ending could be played with it. */
    private static final Pattern DOTS =
            Pattern.compile("[\u2024\u3002\ufe52\uff0e\uff61\u0701\u0702\u0660\u06f0\u2025\u2026]");
    /** Endings that something opens or runs by itself; kept readable, but no longer an ending. */
    private static final Pattern ENDING = Pattern.compile("\\.(?=[A-Za-z0-9]{1,8}(\\.|$))");

    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "conin$", "conout$");

    private FileName() {}

    /** Without path, marks and tricks, at most 100 signs, its one ending that of what it really is. */
    static String clean(String given, FileKind kind) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = DOTS.matcher(UNFIT.matcher(name).replaceAll("")).replaceAll(".");
        name = name.replaceAll("\\p{Zs}+", " ").replaceAll("\\p{M}{4,}", "").replaceAll("[.\\s]+$", "");
        int dot = name.lastIndexOf('.');
        name = dot < 0 ? name : name.substring(0, dot);
        name = ENDING.matcher(name).replaceAll("_").replaceAll("^[.\\s~-]+|[.\\s]+$", "");
        if (name.isEmpty() || DEVICES.contains(name.toLowerCase(Locale.ROOT))) {
            name = kind.name().toLowerCase(Locale.ROOT) + (name.isEmpty() ? "" : "_" + name);
        }
        int most = Math.min(LONGEST, name.codePointCount(0, name.length()));
        return name.substring(0, name.offsetByCodePoints(0, most)).strip() + "." + kind.extension();
    }
}
