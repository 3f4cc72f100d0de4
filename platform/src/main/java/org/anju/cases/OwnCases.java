package org.anju.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anju.cases.slip.Slip;
import org.anju.policy.precheck.Assessment;
import org.anju.policy.rule.Finding;
import org.anju.trail.Subject;
import org.anju.trail.own.OwnData;
import org.anju.trail.own.OwnEntry;
import org.anju.trail.own.OwnSection;
import org.anju.trail.own.Owner;
import org.springframework.stereotype.Component;

/**
 * 本人办件: each case as its applicant may read it, with every step, all that was frozen at each submission and what was asked for.
 * What stays inside the office stays out of it here as on his pages.
 */
@Component
class OwnCases implements OwnData {

    private final Cases cases;
    private final CaseRegister register;

    OwnCases(Cases cases, CaseRegister register) {
        this.cases = cases;
        this.register = register;
    }

    @Override
    public String key() {
        return "cases";
    }

    @Override
    public List<Supplier<OwnEntry>> of(Owner owner) {
        return cases.of(owner.person()).stream()
                .<Supplier<OwnEntry>>map(row -> () -> register.view(row.no(), owner.reader())
                        .map(view -> entry(view, owner))
                        .orElseGet(OwnEntry::new))
                .toList();
    }

    @Override
    public List<Subject> things(Owner owner) {
        return cases.of(owner.person()).stream()
                .flatMap(row -> Stream.of(new Subject("case", row.no()), new Subject("outside", row.no())))
                .toList();
    }

    private OwnEntry entry(CaseView view, Owner owner) {
        return new OwnEntry()
                .put("number", view.no())
                .put("kind", view.kind())
                .put("state", view.state())
                .put("name", view.personName())
                .put("employer", view.employerName())
                .put("opened", view.openedAt())
                .put("submitted", view.submittedAt())
                .put("vouched", view.vouchedAt())
                .put("lastDay", view.lastDay())
                .put("permit", view.permitNo())
                .put("steps", view.events().stream().map(OwnCases::step).toList())
                .put(
                        "submissions",
                        numbered(
                                view.round(),
                                round -> register.submission(view.no(), round, owner.reader())
                                        .map(OwnCases::submission)))
                .put("supplements", supplements(view, owner));
    }

    private static OwnEntry step(CaseEvent event) {
        return new OwnEntry()
                .put("at", event.at())
                .put("verb", event.verb())
                .put("to", event.to())
                .put("role", event.role().name())
                .put("clause", event.clause())
                .put(
                        "reasons",
                        event.reasons().isEmpty()
                                ? null
                                : event.reasons().stream()
                                        .map(each -> new OwnEntry()
                                                .put("code", each.code())
                                                .put("text", each.text())
                                                .put("clause", each.code().clause()))
                                        .toList())
                .put("facts", facts(event.facts()));
    }

    private static OwnEntry facts(Map<String, String> facts) {
        var entry = new OwnEntry();
        new TreeMap<>(facts).forEach(entry::put);
        return entry;
    }

    private static OwnEntry submission(Submission each) {
        Dossier dossier = each.dossier();
        return new OwnEntry()
                .put("round", each.round())
                .put("on", each.on())
                .put("at", each.at())
                .put("edition", each.edition())
                .put("name", dossier.name())
                .put("residentId", dossier.residentId())
                .put("employer", dossier.employerName())
                .put("creditCode", dossier.creditCode())
                .put(
                        "sections",
                        new TreeMap<>(dossier.sections())
                                .entrySet().stream()
                                        .map(part -> new OwnEntry()
                                                .put(
                                                        "section",
                                                        new OwnSection(
                                                                part.getKey(),
                                                                part.getValue().statement())))
                                        .toList())
                .put("papers", dossier.papers().stream().map(OwnCases::paper).toList())
                .put(
                        "explained",
                        dossier.reasons().stream()
                                .map(given ->
                                        new OwnEntry().put("slot", given.slot()).put("reason", given.reason()))
                                .toList())
                .put("corrections", each.slips().stream().map(OwnCases::slip).toList())
                .put("findings", findings(Json.read(each.findings(), Assessment.class)));
    }

    private static OwnEntry paper(Dossier.Paper paper) {
        return new OwnEntry()
                .put("slot", paper.slot())
                .put("file", paper.name())
                .put("kind", paper.kind())
                .put("bytes", paper.bytes())
                .put("pages", paper.pages())
                .put("sha256", paper.sha256())
                .put("issuer", paper.issuer())
                .put("formedOn", paper.formedOn())
                .put("validUntil", paper.validUntil())
                .put("put", paper.putAt())
                .put("byEmployer", paper.byEmployer());
    }

    private static OwnEntry slip(Slip slip) {
        return new OwnEntry()
                .put("at", slip.at())
                .put("item", slip.item())
                .put("field", slip.field())
                .put("was", slip.was())
                .put("becomes", slip.becomes())
                .put("reason", slip.why());
    }

    /** What the rules answered about him; what they say of the employer's own figures is the employer's (G-2.1). */
    private static List<OwnEntry> findings(Assessment assessment) {
        return assessment.findings().stream()
                .filter(each -> !each.clause().startsWith("G-2.1-"))
                .map((Finding each) -> new OwnEntry()
                        .put("clause", each.clause())
                        .put("text", each.text())
                        .put("result", each.result()))
                .toList();
    }

    private List<OwnEntry> supplements(CaseView view, Owner owner) {
        Supplement last = view.supplement();
        return numbered(
                last == null ? 0 : last.no(),
                number -> register.supplement(view.no(), number, owner.reader()).map(OwnCases::supplement));
    }

    private static OwnEntry supplement(Supplement asked) {
        return new OwnEntry()
                .put("number", asked.no())
                .put("asked", asked.askedAt())
                .put("note", asked.note())
                .put("lastDay", asked.lastDay())
                .put("ended", asked.closedAt())
                .put(
                        "items",
                        asked.items().stream()
                                .map(each -> new OwnEntry()
                                        .put("item", each.item())
                                        .put("code", each.reason())
                                        .put("text", each.sentence())
                                        .put("again", each.again())
                                        .put("changed", each.changed())
                                        .put("explanation", each.explanation()))
                                .toList());
    }

    private static List<OwnEntry> numbered(int last, IntFunction<Optional<OwnEntry>> of) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(of)
                .flatMap(Optional::stream)
                .toList();
    }
}
