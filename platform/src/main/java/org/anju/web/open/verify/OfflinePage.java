package org.anju.web.open.verify;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The page that checks a sheet without us.
 *
 * @param keys the published keys
 * @param site where the state of a permit is asked
 */
public record OfflinePage(String css, String js, String keys, String site) {

    public Content style() {
        return out -> out.writeContent(css);
    }

    public Content script() {
        return out -> out.writeContent(js);
    }

    /** Nothing but this style and this script, and no way out: what is pasted stays here. */
    public String policy() {
        return "default-src 'none'; style-src " + hash(css) + "; script-src " + hash(js)
                + "; form-action 'none'; base-uri 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException(every);
        }
    }
}
