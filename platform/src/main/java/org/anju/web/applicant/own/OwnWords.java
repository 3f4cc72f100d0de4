package org.anju.web.applicant.own;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.anju.cases.ReasonCode;
import org.anju.cases.breach.BreachState;
import org.anju.cases.breach.BreachVerb;
import org.anju.cases.complaint.Complaint;
import org.anju.cases.correction.Correction;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Verb;
import org.anju.parties.Association;
import org.anju.permits.PermitStatus;
import org.anju.policy.conduct.BreachKind;
import org.anju.policy.conduct.MeasureKind;
import org.anju.policy.guide.Guide;
import org.anju.policy.person.DegreeLevel;
import org.anju.policy.person.Hukou;
import org.anju.policy.value.Words;
import org.anju.sheets.benefit.BenefitStatus;
import org.anju.trail.Purpose;
import org.anju.web.dossier.Line;
import org.anju.web.kit.Frame;
import org.anju.web.kit.TrailWords;

/** 个人信息的说法: how a field is called and a value read out in the reader's language, as on the pages. */
final class OwnWords {

    private static final Map<Class<?>, String> LISTS = Map.ofEntries(
            Map.entry(State.class, "cases.state"),
            Map.entry(Kind.class, "cases.kind"),
            Map.entry(Verb.class, "cases.verb"),
            Map.entry(ReasonCode.class, "cases.reason"),
            Map.entry(PermitStatus.class, "permit.status"),
            Map.entry(Association.State.class, "me.association.state"),
            Map.entry(BenefitStatus.class, "benefit.status"),
            Map.entry(Complaint.About.class, "complaint.about"),
            Map.entry(Complaint.State.class, "complaint.state"),
            Map.entry(Correction.Item.class, "correction.item"),
            Map.entry(Correction.State.class, "correction.state"),
            Map.entry(BreachKind.class, "breach.kind"),
            Map.entry(BreachState.class, "breach.state"),
            Map.entry(BreachVerb.class, "breach.verb"),
            Map.entry(MeasureKind.class, "conduct.measure"),
            Map.entry(DegreeLevel.class, "policy.DegreeLevel"),
            Map.entry(Hukou.class, "policy.Hukou"),
            Map.entry(Purpose.class, "trail.purpose"));

    /** Fields whose text is a word of the house. */
    private static final Map<String, String> TEXTS = Map.of(
            "role", "kit.role",
            "thing", "trail.kind",
            "district", "trail.office");

    private final Frame frame;

    OwnWords(Frame frame) {
        this.frame = frame;
    }

    String field(String name) {
        String key = "own.f." + name;
        return frame.says(key) ? frame.t(key) : name;
    }

    String value(String field, Object value) {
        return switch (value) {
            case Words words -> frame.t(words);
            case Boolean yes -> frame.t(yes ? "kit.yes" : "kit.no");
            case Instant at -> frame.moment(at);
            case LocalDate day -> frame.dates().plain(day);
            case Enum<?> word -> said(LISTS.getOrDefault(word.getDeclaringClass(), "own.is"), word.name());
            case String text when TEXTS.containsKey(field) -> said(TEXTS.getOrDefault(field, ""), text);
            case String text
            when field.equals("clause") -> Guide.yanqing().find(text).isPresent() ? frame.cite(text) : text;
            case String text when field.equals("act") -> TrailWords.act(frame, text);
            case String text when field.equals("item") -> Line.label(frame, text);
            default -> value.toString();
        };
    }

    private String said(String list, String word) {
        String key = list + "." + word;
        return frame.says(key) ? frame.t(key) : word;
    }
}
