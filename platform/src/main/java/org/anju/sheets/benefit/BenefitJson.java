package org.anju.sheets.benefit;

import tools.jackson.databind.json.JsonMapper;

/** How documents of this room are written down. */
final class BenefitJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private BenefitJson() {}

    static String write(Object document) {
        return JSON.writeValueAsString(document);
    }

    static <T> T read(String text, Class<T> kind) {
        return JSON.readValue(text, kind);
    }
}
