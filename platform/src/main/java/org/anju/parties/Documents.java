package org.anju.parties;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the JSON documents of this room; a document of an older shape still opens. */
final class Documents {

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    String write(Object record) {
        return json.writeValueAsString(record);
    }

    JsonNode tree(Object record) {
        return json.valueToTree(record);
    }

    <R> R read(String document, Class<R> type) {
        return json.readValue(document, type);
    }
}
