package org.anju.web.kit;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Tells a path of this house from an address that leads elsewhere. */
public final class Inside {

    private Inside() {}

    /** A path with at most a query: one slash first, no backslash, no control sign, no host, no second slash after decoding. */
    public static boolean is(@Nullable String path) {
        if (path == null || path.length() > 2000 || !path.startsWith("/") || path.startsWith("//")) {
            return false;
        }
        for (int i = 0; i < path.length(); i++) {
            char each = path.charAt(i);
            if (each <= ' ' || each == '\\' || each == 0x7f || each > 0x7e) {
                return false;
            }
        }
        try {
            URI uri = new URI(path);
            String decoded = uri.getPath();
            return uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && decoded != null
                    && decoded.startsWith("/")
                    && !decoded.contains("//")
                    && !decoded.contains("/..")
                    && !decoded.contains("\\")
                    && decoded.chars().noneMatch(c -> c < ' ');
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
