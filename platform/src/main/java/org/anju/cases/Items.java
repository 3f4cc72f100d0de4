package org.anju.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.cases.flow.Kind;
import org.anju.parties.profile.Information;
import org.anju.parties.profile.Section;

/**
 * 核对事项: the names of all that is looked at in a case, and the mark of what was handed in for each.
 *
 * <p>{@code section:WORK} is a section, {@code slot:G-3.2.1-9} a material, {@code record:G-4.5-7} something that can only be
 * looked at and is kept as judged.
 */
final class Items {

    /** That another name or number is what the police have on file; a window person checks it. */
    private static final String RENAMED = "record:G-4.1-5";

    private static final Pattern SLOT = Pattern.compile("slot:G-[0-9.]+-[0-9]+(#[1-9][0-9]?)?");

    private Items() {}

    /** What the employer must look through before it vouches (G-3.2.3-4). */
    static List<String> ofEmployer(Dossier dossier) {
        var items = new ArrayList<String>();
        Set<Section> sections = Scope.of(dossier.kind()).sections();
        Stream.of(Section.values()).filter(sections::contains).forEach(section -> items.add(section.item()));
        dossier.required().forEach(slot -> items.add("slot:" + slot));
        return items;
    }

    /** What the window must look through: the same, and what only eyes can tell. */
    static List<String> ofOffice(Dossier dossier) {
        var items = new ArrayList<>(ofEmployer(dossier));
        Scope.of(dossier.kind()).records().forEach(clause -> items.add("record:" + clause));
        boolean renamed = dossier.kind() == Kind.DETAILS_CHANGE
                && dossier.say(Information.class).filter(Information::renames).isPresent();
        if (renamed) {
            items.add(RENAMED);
        }
        return items;
    }

    /** What was handed in for the item, as a short mark; an answer holds for the mark it was given for. */
    static String mark(String item, Dossier dossier) {
        if (item.startsWith("section:")) {
            Dossier.Part part = dossier.sections().get(name(item));
            return part == null ? "-" : "v" + part.version();
        }
        List<Dossier.Paper> papers = item.startsWith("slot:") ? dossier.in(name(item)) : dossier.papers();
        String reason = dossier.reason(name(item)).map(each -> "r" + each.id()).orElse("");
        return (papers.isEmpty() ? "-" : hash(papers)) + reason;
    }

    private static String hash(List<Dossier.Paper> papers) {
        String text = papers.stream()
                .map(paper -> paper.id() + " " + paper.formedOn() + " " + paper.validUntil())
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The clause an item is asked by. */
    static String clause(String item) {
        if (item.startsWith("section:")) {
            return switch (Section.valueOf(name(item))) {
                case INFORMATION, QUALIFICATION, INCOME, RESIDENCE -> "G-3.2.1-2";
                case EDUCATION -> "G-3.2.1-3";
                case STUDY -> "G-3.2.1-4";
                case WORK -> "G-3.2.1-5";
                case COMPANIONS -> "G-3.2.1-42";
            };
        }
        return name(item).replaceFirst("#.*", "");
    }

    /** Something an applicant can be asked to change. */
    static boolean canBeAsked(String item) {
        return SLOT.matcher(item).matches()
                || Stream.of(Section.values())
                        .anyMatch(section -> section.item().equals(item));
    }

    static String name(String item) {
        return item.substring(item.indexOf(':') + 1);
    }

    static Optional<Section> section(Class<?> type) {
        return Stream.of(Section.values())
                .filter(section -> section.type().equals(type))
                .findFirst();
    }
}
