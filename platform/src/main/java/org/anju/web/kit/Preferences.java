package org.anju.web.kit;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** How a reader wants to see the pages: 深色, 长辈版, 高对比. Kept in a cookie, never with the person. */
public record Preferences(Theme theme, Size size, Contrast contrast) {

    static final String COOKIE = "anju-look";

    public static final Preferences DEFAULT = new Preferences(Theme.AUTO, Size.NORMAL, Contrast.NORMAL);

    public enum Theme {
        AUTO,
        LIGHT,
        DARK
    }

    public enum Size {
        NORMAL,
        ELDER
    }

    public enum Contrast {
        NORMAL,
        MORE
    }

    public static Preferences of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie each : cookies) {
                if (each.getName().equals(COOKIE)) {
                    return parse(each.getValue());
                }
            }
        }
        return DEFAULT;
    }

    /** Reads {@code dark.elder.more}; whatever it does not know falls back to the default. */
    static Preferences parse(String value) {
        String[] parts = value.split("\\.", -1);
        return parts.length == 3 ? DEFAULT.with(parts[0], parts[1], parts[2]) : DEFAULT;
    }

    Preferences with(@Nullable String theme, @Nullable String size, @Nullable String contrast) {
        return new Preferences(
                pick(theme, Theme.values(), this.theme),
                pick(size, Size.values(), this.size),
                pick(contrast, Contrast.values(), this.contrast));
    }

    String cookie() {
        return word(theme) + "." + word(size) + "." + word(contrast);
    }

    public String themeWord() {
        return word(theme);
    }

    public String sizeWord() {
        return word(size);
    }

    public String contrastWord() {
        return word(contrast);
    }

    public boolean dark() {
        return theme == Theme.DARK;
    }

    public boolean elder() {
        return size == Size.ELDER;
    }

    public boolean more() {
        return contrast == Contrast.MORE;
    }

    private static <E extends Enum<E>> E pick(@Nullable String word, E[] of, E otherwise) {
        for (E each : of) {
            if (word(each).equals(word)) {
                return each;
            }
        }
        return otherwise;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
