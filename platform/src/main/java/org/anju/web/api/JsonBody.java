package org.anju.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/**
 * The body of a request as far as it can be taken.
 *
 * @param refused 0, or the status with which it is turned away
 */
record JsonBody(byte[] bytes, int refused) {

    private static final byte[] NONE = {};

    static JsonBody read(HttpServletRequest request, int most) throws IOException {
        if (!json(request)) {
            return new JsonBody(NONE, 415);
        }
        if (request.getContentLengthLong() > most) {
            return new JsonBody(NONE, 413);
        }
        byte[] body = request.getInputStream().readNBytes(most + 1);
        return body.length > most ? new JsonBody(NONE, 413) : new JsonBody(body, 0);
    }

    /** {@code application/json} in UTF-8, not packed. */
    private static boolean json(HttpServletRequest request) {
        String type = request.getContentType();
        String packed = request.getHeader("Content-Encoding");
        if (type == null || packed != null && !packed.equalsIgnoreCase("identity")) {
            return false;
        }
        try {
            MediaType media = MediaType.parseMediaType(type);
            return media.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (media.getCharset() == null || media.getCharset().equals(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
