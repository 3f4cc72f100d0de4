package org.anju.cases.second;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.anju.cases.errand.Tell;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;

/** 抽件: gives each recommendation its place in the running draw; the one drawn waits for another clerk. */
@Component
public class Drawing {

    private final SecondLooks looks;
    private final Tell tell;
    private final Trail trail;

    Drawing(SecondLooks looks, Tell tell, Trail trail) {
        this.looks = looks;
        this.tell = tell;
        this.trail = trail;
    }

    /**
     * In the transaction of the recommendation.
     *
     * @param version the one that the recommendation gives the case
     * @param hand whoever recommends, as a natural person where he is known
     */
    public void recommended(String caseNo, long version, String district, UUID hand, Instant now, Actor actor) {
        looks.take(caseNo, version, district, hand, now).ifPresent(look -> {
            trail.record(
                    actor,
                    "second.draw",
                    new Subject("case", caseNo),
                    Map.of("run", look.draw(), "place", look.place(), "drawn", look.drawn()));
            if (look.drawn()) {
                tell.about(caseNo)
                        .office(
                                district,
                                Role.CLERK,
                                "notices.second.DRAWN",
                                "/desk/cases/" + caseNo + "/second",
                                caseNo);
            }
        });
    }
}
