package org.anju.web.applicant.own;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.anju.policy.time.Beijing;
import org.anju.policy.value.Words;
import org.anju.trail.own.OwnData;
import org.anju.trail.own.OwnEntry;
import org.anju.trail.own.OwnSection;
import org.anju.trail.own.Owner;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 个人信息文件: writes the JSON of docs/own-data.md, entry by entry, so that of a long history no more than one case is in memory.
 */
final class OwnFile {

    static final String SCHEMA = "anju-own-data";
    static final int VERSION = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final List<OwnData> parts;

    OwnFile(List<OwnData> parts) {
        this.parts = parts;
    }

    void write(Owner owner, Instant now, OutputStream out) {
        try (JsonGenerator json = JSON.writerWithDefaultPrettyPrinter().createGenerator(out)) {
            json.writeStartObject();
            json.writeName("schema");
            json.writeStartObject();
            json.writeStringProperty("name", SCHEMA);
            json.writeNumberProperty("version", VERSION);
            json.writeEndObject();
            json.writeStringProperty("made", written(now));
            for (OwnData part : parts) {
                json.writeName(part.key());
                json.writeStartArray();
                for (Supplier<OwnEntry> each : part.of(owner)) {
                    value(json, each.get());
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }

    private static void value(JsonGenerator json, Object value) {
        switch (value) {
            case OwnEntry entry -> {
                json.writeStartObject();
                entry.fields().forEach((field, inner) -> {
                    json.writeName(field);
                    value(json, inner);
                });
                json.writeEndObject();
            }
            case List<?> list -> {
                json.writeStartArray();
                list.forEach(each -> value(json, each));
                json.writeEndArray();
            }
            case OwnSection section -> {
                json.writeStartObject();
                json.writeStringProperty("name", section.name());
                json.writeName("said");
                JSON.writeTree(json, section.said());
                json.writeEndObject();
            }
            case JsonNode tree -> JSON.writeTree(json, tree);
            case Words words -> json.writeString(words.zh());
            case Instant at -> json.writeString(written(at));
            case Boolean yes -> json.writeBoolean(yes);
            case Integer figure -> json.writeNumber(figure);
            case Long figure -> json.writeNumber(figure);
            case java.math.BigDecimal figure -> json.writeNumber(figure);
            case Enum<?> word -> json.writeString(word.name());
            default -> json.writeString(value.toString());
        }
    }

    /** With the zone, as every day and hour here is Beijing's. */
    private static String written(Instant at) {
        return at.atZone(Beijing.ZONE).toOffsetDateTime().toString();
    }
}
