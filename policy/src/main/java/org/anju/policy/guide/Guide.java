package org.anju.policy.guide;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anju.policy.value.Words;

/** 服务指南: the guide word for word, by section and by clause. Read once, never changed. */
public final class Guide {

    private static final Guide YANQING = new GuideReader("yanqing-2024").read(Edition.YANQING_2024);

    private final Edition edition;
    private final String text;
    private final List<Section> sections;
    private final Map<String, Clause> clauses;

    Guide(Edition edition, String text, List<Section> sections, Map<String, Clause> clauses) {
        this.edition = edition;
        this.text = text;
        this.sections = List.copyOf(sections);
        this.clauses = clauses;
    }

    /** The guide of Yanqing, edition of 2024-01-01. */
    public static Guide yanqing() {
        return YANQING;
    }

    public Edition edition() {
        return edition;
    }

    /** The whole text as published, without marks. */
    public String text() {
        return text;
    }

    /** SHA-256 of the text, to be held against the edition's. */
    public String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public List<Section> sections() {
        return sections;
    }

    public Optional<Section> section(String key) {
        return sections.stream().filter(section -> section.key().equals(key)).findFirst();
    }

    /** All clauses in the guide's order. */
    public Collection<Clause> clauses() {
        return clauses.values();
    }

    /** The clause of that id; an id that is in no edition is a mistake in the code. */
    public Clause clause(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no clause " + id));
    }

    public Optional<Clause> find(String id) {
        return Optional.ofNullable(clauses.get(id));
    }

    /**
     * How the clause is cited, number and title and item: {@code 指南 二（二）申请人 第 1 项},
     * {@code 指南 三（二）个人网上新办 · 常规材料（4）B}.
     */
    public Words cite(String id) {
        Clause clause = clause(id);
        Section section = section(clause.section()).orElseThrow();
        Words label = section.label();
        Words item = clause.item();
        Words step = section.step();
        boolean deep = clause.section().equals("3.2.1") && !item.zh().isEmpty();
        String zh = "指南 " + label.zh();
        String en = "Guide " + label.en();
        if (deep) {
            return new Words(zh + " · " + item.zh(), en + ", " + item.en());
        }
        if (step != null) {
            zh += " · " + step.zh();
            en += ", " + step.en();
        }
        return item.zh().isEmpty() ? new Words(zh, en) : new Words(zh + " " + item.zh(), en + ", " + item.en());
    }
}
