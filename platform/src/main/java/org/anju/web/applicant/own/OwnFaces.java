package org.anju.web.applicant.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.anju.sheets.own.OwnFace;
import org.anju.sheets.own.OwnFace.Item;
import org.anju.sheets.own.OwnFace.Line;
import org.anju.sheets.own.OwnFace.Part;
import org.anju.trail.own.OwnData;
import org.anju.trail.own.OwnEntry;
import org.anju.trail.own.OwnSection;
import org.anju.trail.own.Owner;
import org.anju.web.dossier.Row;
import org.anju.web.kit.Frame;
import tools.jackson.databind.JsonNode;

/** 个人信息打印件的内容: the same parts as the file, in words. Of a long list the paper has the latest, and says so. */
final class OwnFaces {

    /** So many of one part are printed; the file has all. */
    static final int MOST = 500;

    /** Above this, plain things stand in one paragraph each. */
    private static final int FEW = 20;

    private static final int DEEPEST = 3;

    private final Frame frame;
    private final OwnWords words;

    OwnFaces(Frame frame) {
        this.frame = frame;
        this.words = new OwnWords(frame);
    }

    OwnFace face(Owner owner, List<OwnData> parts) {
        String day = frame.date(frame.today());
        return new OwnFace(
                frame.english() ? "en" : "zh-CN",
                frame.t("own.paper"),
                frame.t("own.paper.description"),
                frame.t("own.paper.author"),
                frame.t("own.paper.foot", day),
                List.of(frame.t("own.paper.lead", owner.reader().name(), day), frame.t("own.paper.more")),
                parts.stream().map(part -> part(part, owner)).toList());
    }

    private Part part(OwnData part, Owner owner) {
        List<Supplier<OwnEntry>> all = part.of(owner);
        var items = new ArrayList<Item>();
        if (all.isEmpty()) {
            items.add(plain(frame.t("own.none")));
        }
        if (all.size() > MOST) {
            items.add(plain(frame.t("own.paper.most", MOST, all.size())));
        }
        int number = 0;
        for (Supplier<OwnEntry> each : all.subList(0, Math.min(MOST, all.size()))) {
            items.add(item(++number, each.get(), all.size()));
        }
        return new Part(frame.t("own.part." + part.key()), items);
    }

    private static Item plain(String text) {
        return new Item("", List.of(new Line("", text, 0)));
    }

    private Item item(int number, OwnEntry entry, int of) {
        if (of > FEW && entry.fields().values().stream().noneMatch(OwnFaces::nested)) {
            return new Item("", List.of(new Line(number + ".\u2002", joined(entry), 0)));
        }
        var lines = new ArrayList<Line>();
        lines(entry, 0, lines);
        return new Item(of == 1 ? "" : frame.t("own.paper.number", number), lines);
    }

    private static boolean nested(Object value) {
        return value instanceof OwnEntry
                || value instanceof OwnSection
                || value instanceof JsonNode
                || value instanceof List<?> list && list.stream().anyMatch(OwnFaces::nested);
    }

    private String joined(OwnEntry entry) {
        var text = new ArrayList<String>();
        entry.fields().forEach((field, value) -> text.add(labelled(words.field(field)) + flat(field, value)));
        return String.join(frame.t("own.paper.between"), text);
    }

    private void lines(OwnEntry entry, int depth, List<Line> into) {
        for (Map.Entry<String, Object> field : entry.fields().entrySet()) {
            switch (field.getValue()) {
                case OwnSection section -> {
                    into.add(new Line(frame.t("dossier.section." + section.name()), "", depth));
                    Row.of(section.name(), section.said(), List.of())
                            .forEach(
                                    row -> into.add(line(labelled(row.label(frame)), row.value(frame), deeper(depth))));
                }
                case JsonNode tree -> read(field.getKey(), tree, depth, into);
                case OwnEntry inner -> {
                    into.add(new Line(words.field(field.getKey()), "", depth));
                    lines(inner, deeper(depth), into);
                }
                case List<?> list when nested(list) -> list(field.getKey(), list, depth, into);
                default ->
                    into.add(
                            line(labelled(words.field(field.getKey())), flat(field.getKey(), field.getValue()), depth));
            }
        }
    }

    private void list(String field, List<?> list, int depth, List<Line> into) {
        into.add(new Line(words.field(field), "", depth));
        for (Object each : list) {
            if (each instanceof OwnEntry inner
                    && inner.fields().values().stream().noneMatch(OwnFaces::nested)) {
                into.add(line("\u00b7\u2002", joined(inner), deeper(depth)));
            } else if (each instanceof OwnEntry inner) {
                lines(inner, deeper(depth), into);
            }
        }
    }

    /** What the machine read on a paper. */
    private void read(String field, JsonNode tree, int depth, List<Line> into) {
        for (Row row : Row.of("paper", tree, List.of())) {
            String key = "paper.field." + row.path();
            into.add(line(
                    labelled(frame.says(key) ? frame.t(key) : words.field(field) + " " + row.path()),
                    row.raw(),
                    depth));
        }
    }

    private String flat(String field, Object value) {
        return value instanceof List<?> list
                ? String.join(
                        frame.t("own.paper.and"),
                        list.stream().map(each -> words.value(field, each)).toList())
                : words.value(field, value);
    }

    private String labelled(String label) {
        return frame.t("own.paper.label", label);
    }

    /** What no page can carry is a space. */
    private static Line line(String label, String text, int depth) {
        String clean = text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ");
        return new Line(label, clean.isEmpty() ? "\u2014" : clean, depth);
    }

    private static int deeper(int depth) {
        return Math.min(DEEPEST, depth + 1);
    }
}
