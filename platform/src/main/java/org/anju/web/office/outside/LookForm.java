package org.anju.web.office.outside;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.cases.outside.LookUp;
import org.anju.checks.Agreement;
import org.anju.checks.Source;
import org.anju.materials.Examined;
import org.anju.trail.Actor;
import org.anju.web.applicant.materials.Uploads;
import org.anju.web.kit.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what an officer looked up: where, when, what, and the screenshot through the gate. */
@Component
class LookForm {

    static final String SHOT = "shot";

    private final Uploads uploads;

    LookForm(Uploads uploads) {
        this.uploads = uploads;
    }

    LookUp read(Form form, Actor actor, Source source, Instant now) {
        String place = place(form, source);
        Agreement agreement = form.choice("agreement", Agreement.class);
        Instant at = form.moment("day", "time", "checks.time.like");
        if (form.ok() && at.isAfter(now)) {
            form.problem("time", "checks.time.future");
        }
        String sentence = form.text("sentence", LookUp.LONGEST_WORDS);
        String why = form.textOrNull("why", LookUp.LONGEST_WORDS);
        return new LookUp(source, agreement, at, place, sentence, shot(form, actor), why);
    }

    private static String place(Form form, Source source) {
        String place = form.oneOf("place", offered(source));
        return place.equals(OutsidePage.ELSEWHERE) ? form.text("elsewhere", LookUp.LONGEST_PLACE) : place;
    }

    private static List<String> offered(Source source) {
        return Stream.concat(source.places().stream(), Stream.of(OutsidePage.ELSEWHERE))
                .toList();
    }

    private Examined.@Nullable Accepted shot(Form form, Actor actor) {
        return Uploads.sent(form, SHOT)
                ? Optional.of(uploads.read(actor, form, SHOT, "outside"))
                        .filter(files -> !files.isEmpty())
                        .map(List::getFirst)
                        .orElse(null)
                : null;
    }
}
