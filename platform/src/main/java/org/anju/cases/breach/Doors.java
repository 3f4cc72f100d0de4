package org.anju.cases.breach;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anju.conduct.Measure;
import org.anju.conduct.MeasureRegister;
import org.anju.policy.conduct.Business;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 门: asked wherever business begins or ends whether a measure stops it, and answers with the measure, its time and its clause (（七）). */
@Component
public class Doors {

    private final MeasureRegister measures;
    private final InstantSource clock;

    Doors(MeasureRegister measures, InstantSource clock) {
        this.measures = measures;
        this.clock = clock;
    }

    /** Why that business of that employer and that person does not go on today. */
    public Optional<Refusal> refusal(Business business, @Nullable UUID employer, @Nullable UUID person) {
        return measures.stopping(business, employer, person, Beijing.today(clock))
                .map(Doors::refusal);
    }

    /** Why he acts for no employer today: he himself is barred as an agent. */
    public Optional<Refusal> agency(@Nullable UUID person) {
        return refusal(Business.AGENCY, null, person);
    }

    /** The same of whoever is signed in; nothing for anybody but an agent. */
    public Optional<Refusal> agency(Actor actor) {
        return actor.is(Role.AGENT) ? agency(actor.person()) : Optional.empty();
    }

    /** Why an employer hands in no further first application: its cut is used up (G-4.7-1). */
    public static Refusal cut(Measure cut, int used) {
        return Refusal.of(
                "conduct.door.CUT",
                cut.kind().clause(),
                cut.breach(),
                cut.from(),
                until(cut),
                cut.most() == null ? 0 : cut.most(),
                used);
    }

    private static Refusal refusal(Measure measure) {
        return Refusal.of(
                "conduct.door." + measure.party(),
                measure.kind().clause(),
                Phrase.of("conduct.measure." + measure.kind()),
                measure.from(),
                until(measure),
                measure.breach());
    }

    /** Its last day, or the day on which it is looked at again. */
    private static Phrase until(Measure measure) {
        LocalDate to = measure.to();
        LocalDate review = measure.review();
        return to != null
                ? new Phrase("conduct.until.to", java.util.List.of(to))
                : new Phrase("conduct.until.review", java.util.List.of(review == null ? measure.from() : review));
    }
}
