package org.anju.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * 与上次提交的差别, in one field of a section or one attachment of a material.
 *
 * @param item {@code section:WORK} or {@code slot:G-3.2.1-9}
 * @param field the field within it, e.g. {@code rows[0].to}; the attachment's id for a material
 * @param before null where it was not there
 * @param after null where it is gone
 */
public record Change(
        String item,
        String field,
        @Nullable String before,
        @Nullable String after) {

    /** Everything that differs between two submissions. */
    static List<Change> between(Dossier before, Dossier after) {
        var changes = new ArrayList<Change>();
        var sections = new TreeSet<>(before.sections().keySet());
        sections.addAll(after.sections().keySet());
        for (String section : sections) {
            compare(
                    "section:" + section,
                    fields(before.sections().get(section)),
                    fields(after.sections().get(section)),
                    changes);
        }
        var slots = new TreeSet<String>();
        before.papers().forEach(paper -> slots.add(paper.slot()));
        after.papers().forEach(paper -> slots.add(paper.slot()));
        for (String slot : slots) {
            compare("slot:" + slot, files(before, slot), files(after, slot), changes);
        }
        return changes;
    }

    private static void compare(
            String item, TreeMap<String, String> before, TreeMap<String, String> after, List<Change> changes) {
        var fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (String field : fields) {
            String was = before.get(field);
            String is = after.get(field);
            if (!Objects.equals(was, is)) {
                changes.add(new Change(item, field, was, is));
            }
        }
    }

    private static TreeMap<String, String> fields(Dossier.@Nullable Part part) {
        var fields = new TreeMap<String, String>();
        if (part != null) {
            flatten("", part.statement(), fields::put);
        }
        return fields;
    }

    private static void flatten(String at, JsonNode node, BiConsumer<String, String> into) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field ->
                            flatten(at.isEmpty() ? field.getKey() : at + "." + field.getKey(), field.getValue(), into));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(at + "[" + i + "]", node.get(i), into);
            }
        } else if (!node.isNull()) {
            into.accept(at, node.asString());
        }
    }

    private static TreeMap<String, String> files(Dossier dossier, String slot) {
        var files = new TreeMap<String, String>();
        for (Dossier.Paper paper : dossier.in(slot)) {
            files.put(paper.id().toString(), paper.name() + " " + dates(paper));
        }
        return files;
    }

    private static String dates(Dossier.Paper paper) {
        return Objects.toString(paper.formedOn(), "") + "/" + Objects.toString(paper.validUntil(), "");
    }
}
