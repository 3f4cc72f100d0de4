package org.anju.sheets.ofd;

import java.nio.charset.StandardCharsets;

/** XML parts of an OFD: the head they share, and text made harmless. */
final class Xml {

    private static final String SPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private Xml() {}

    static String text(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** @param body the root element, whose first word gets the name space */
    static byte[] part(String root, String attributes, String body) {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ofd:%1$s %2$s%3$s>%4$s</ofd:%1$s>\n"
                .formatted(root, SPACE, attributes.isEmpty() ? "" : " " + attributes, body);
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
