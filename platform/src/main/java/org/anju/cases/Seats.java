package org.anju.cases;

import java.util.UUID;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.cases.flow.Verb;
import org.anju.cases.quota.QuotaLedger;
import org.anju.parties.Employer;
import org.anju.policy.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 名额: what the moves of a case mean for its employer's yearly seats. */
@Component
class Seats {

    private final QuotaLedger quota;

    Seats(QuotaLedger quota) {
        this.quota = quota;
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
