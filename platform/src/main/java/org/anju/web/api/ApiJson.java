package org.anju.web.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the open API takes and gives it: one document, UTF-8, no name twice, money never through floating point. */
final class ApiJson {

    private static final int DEEPEST = 16;

    private final JsonMapper mapper;

    ApiJson() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(100)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        this.mapper = JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
    }

    /** The object in the body; null and a complaint where there is none. */
    @Nullable
    JsonNode object(byte[] body, Complaints complaints) {
        JsonNode node;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            node = mapper.readTree(text);
        } catch (CharacterCodingException | JacksonException unreadable) {
            complain(unreadable, complaints);
            return null;
        }
        if (node.isMissingNode()) {
            complaints.add("", "MALFORMED");
            return null;
        }
        if (!node.isObject()) {
            complaints.add("", "NOT_OBJECT");
            return null;
        }
        return node;
    }

    private static void complain(Exception unreadable, Complaints complaints) {
        if (unreadable instanceof StreamReadException broken
                && broken.getOriginalMessage().startsWith("Duplicate ")
                && broken.processor() instanceof JsonParser parser) {
            String pointer = parser.streamReadContext().pathAsPointer().toString();
            complaints.add(pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.'), "DUPLICATE");
        } else {
            complaints.add("", "MALFORMED");
        }
    }

    byte[] write(Object answer) {
        return mapper.writeValueAsBytes(answer);
    }
}
