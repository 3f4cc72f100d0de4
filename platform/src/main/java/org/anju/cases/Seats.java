package org.anju.cases;

import java.util.Optional;
import java.util.UUID;
import org.anju.cases.breach.Doors;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Verb;
import org.anju.cases.quota.QuotaLedger;
import org.anju.conduct.Measure;
import org.anju.conduct.MeasureRegister;
import org.anju.parties.Employer;
import org.anju.policy.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 名额: what the moves of a case mean for its employer's yearly seats, and for a cut of them (G-4.7-1). */
@Component
class Seats {

    private final QuotaLedger quota;
    private final MeasureRegister measures;
    private final Cases cases;

    Seats(QuotaLedger quota, MeasureRegister measures, Cases cases) {
        this.quota = quota;
        this.measures = measures;
        this.cases = cases;
    }

    /** Why the employer's cut lets no further one pass: so many within its time, counted from its first day (G-4.7-1). */
    Optional<Refusal> cut(Scene scene) {
        UUID employer = employer(scene);
        Optional<Measure> cut = employer == null ? Optional.empty() : measures.cut(employer, scene.today());
        if (employer == null || cut.isEmpty()) {
            return Optional.empty();
        }
        cases.holdFirst(employer);
        int used = cases.firstOnes(employer, scene.row().no(), cut.get().from());
        Integer most = cut.get().most();
        return most != null && used >= most ? Optional.of(Doors.cut(cut.get(), used)) : Optional.empty();
    }

    boolean full(Scene scene) {
        UUID employer = quota.on() ? employer(scene) : null;
        return employer != null
                && !quota.allows(employer, scene.row().person(), scene.row().no());
    }

    /** He has asked: his place in the line stays though the submission does not. */
    Refusal queue(Scene scene) {
        UUID employer = employer(scene);
        if (employer == null) {
            throw new IllegalStateException("no employer, no quota");
        }
        return quota.queue(employer, scene.row().person(), scene.row().no());
    }

    void moved(Scene scene, Verb verb, Place after) {
        CaseRow row = scene.row();
        if (row.kind() != Kind.NEW) {
            return;
        }
        UUID employer = quota.on() ? employer(scene) : null;
        // a refusal that falls gives its seat back, also where the year is full: it should never have been freed
        if ((verb == Verb.SUBMIT || verb == Verb.SET_ASIDE) && employer != null) {
            quota.take(employer, row.person(), row.no());
        } else if (after.state() == State.WITHDRAWN || after.state() == State.REFUSED) {
            quota.free(employer, row.person(), row.no(), after.state().name());
        }
    }

    private static @Nullable UUID employer(Scene scene) {
        return scene.papers().employer().map(Employer::id).orElse(null);
    }
}
