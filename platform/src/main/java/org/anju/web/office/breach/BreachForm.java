package org.anju.web.office.breach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.breach.Breach;
import org.anju.cases.breach.BreachCommand;
import org.anju.cases.breach.BreachVerb;
import org.anju.materials.Examined;
import org.anju.policy.conduct.Draft;
import org.anju.policy.conduct.MeasureKind;
import org.anju.trail.Actor;
import org.anju.web.applicant.materials.Uploads;
import org.anju.web.dossier.Answers;
import org.anju.web.kit.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what an officer wants of a breach's case: words, measures, a piece of evidence through the gate. */
@Component
final class BreachForm {

    static final String FILE = "file";

    /** So many measures can be drafted at once. */
    static final int ROWS = 3;

    private static final int WORDS = 2_000;
    private static final int ORDER = 500;
    private static final int BODY = 100;
    private static final int MOST = 10_000;

    private final Uploads uploads;

    BreachForm(Uploads uploads) {
        this.uploads = uploads;
    }

    static String words(Form form) {
        return form.text("words", WORDS);
    }

    BreachCommand.Move read(Form form, Breach breach, BreachVerb verb, Actor actor) {
        var move = BreachCommand.Move.of(verb, breach.no(), Answers.version(form), words(form));
        return switch (verb) {
            case ADD -> move.with(evidence(form, actor));
            case NOTIFY -> move.with(drafts(form));
            case PROPOSE -> move.with(kept(form, breach));
            case REFER -> move.to(form.text("body", BODY));
            case LIFT -> move.of(id(form));
            default -> move;
        };
    }

    private Examined.@Nullable Accepted evidence(Form form, Actor actor) {
        return Uploads.sent(form, FILE)
                ? Optional.of(uploads.read(actor, form, FILE, "breach"))
                        .filter(files -> !files.isEmpty())
                        .map(List::getFirst)
                        .orElse(null)
                : null;
    }

    private static List<Draft> drafts(Form form) {
        var drafts = new ArrayList<Draft>();
        for (int row = 0; row < ROWS; row++) {
            Form at = form.at("m." + row + ".");
            MeasureKind kind = at.choiceOrNull("kind", MeasureKind.class);
            if (kind != null) {
                LocalDate to = at.dateOrNull("to");
                LocalDate review = at.dateOrNull("review");
                drafts.add(
                        new Draft(kind, to, review, at.numberOrNull("most", 0, MOST), at.textOrNull("order", ORDER)));
            }
        }
        if (drafts.isEmpty()) {
            form.problem("m.0.kind", "breach.noMeasure");
        }
        return drafts;
    }

    /** Of the measures the party was told of, those that are ticked. */
    private static List<Draft> kept(Form form, Breach breach) {
        List<String> ticked = form.all("keep");
        List<Draft> told = breach.told();
        List<Draft> kept = java.util.stream.IntStream.range(0, told.size())
                .filter(n -> ticked.contains(String.valueOf(n)))
                .mapToObj(told::get)
                .toList();
        if (kept.isEmpty()) {
            form.problem("keep", "breach.noMeasure");
        }
        return kept;
    }

    private static UUID id(Form form) {
        try {
            return UUID.fromString(form.raw("measure"));
        } catch (IllegalArgumentException noId) {
            return new UUID(0, 0);
        }
    }
}
