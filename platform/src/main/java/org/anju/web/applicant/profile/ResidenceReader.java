package org.anju.web.applicant.profile;

import org.anju.parties.profile.Residence;
import org.anju.policy.material.Situation.Lessor;
import org.anju.policy.material.Situation.Owner;
import org.anju.policy.material.Situation.ResidenceRoute;
import org.anju.policy.person.ResidenceUse;
import org.anju.web.kit.Form;

/** Reads where and by which way a person lives here; what was typed for another way is dropped. */
final class ResidenceReader {

    private ResidenceReader() {}

    static Residence read(Form form) {
        ResidenceRoute route = form.choiceOrNull("route", ResidenceRoute.class);
        boolean own = route == ResidenceRoute.OWN || route == ResidenceRoute.OWN_CONTRACT;
        return new Residence(
                route,
                form.textOrNull("address", 100),
                form.choiceOrNull("use", ResidenceUse.class),
                route == ResidenceRoute.RESIDENCE_PERMIT ? form.dateOrNull("permitValidUntil") : null,
                own ? form.choiceOrNull("owner", Owner.class) : null,
                route == ResidenceRoute.RENTED ? lease(form) : null,
                route == ResidenceRoute.FRIEND
                        ? new Residence.Friend(
                                form.textOrNull("friend.name", 60), form.textOrNull("friend.relation", 60))
                        : null);
    }

    private static Residence.Lease lease(Form form) {
        return new Residence.Lease(
                form.choiceOrNull("lease.lessor", Lessor.class),
                form.textOrNull("lease.lessorName", 100),
                Readers.number(form.textOrNull("lease.lessorId", 24)),
                Readers.half(form.textOrNull("lease.lessorPhone", 24)),
                form.textOrNull("lease.tenantName", 60),
                Readers.number(form.textOrNull("lease.tenantId", 24)),
                Readers.half(form.textOrNull("lease.tenantPhone", 24)),
                form.dateOrNull("lease.from"),
                form.dateOrNull("lease.to"));
    }
}
