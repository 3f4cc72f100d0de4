package org.anju.web.applicant.materials;

import java.time.LocalDate;
import java.util.Map;
import org.anju.parties.profile.Residence;
import org.anju.parties.profile.Residence.Lease;
import org.jspecify.annotations.Nullable;

/** Takes single fields of a printed lease into the form; whatever was not chosen stays as it was typed (G-3.2.1-22). */
final class LeaseTaken {

    private LeaseTaken() {}

    /** @param taken by the ends of the keys {@code paper.field.…} */
    static Residence into(Residence said, Map<String, Object> taken) {
        Lease lease = said.lease() == null ? Lease.empty() : said.lease();
        return new Residence(
                said.route(),
                text(taken, "address", said.address()),
                said.use(),
                said.permitValidUntil(),
                said.owner(),
                new Lease(
                        lease.lessor(),
                        text(taken, "lessorName", lease.lessorName()),
                        text(taken, "lessorId", lease.lessorId()),
                        text(taken, "lessorPhone", lease.lessorPhone()),
                        text(taken, "tenantName", lease.tenantName()),
                        text(taken, "tenantId", lease.tenantId()),
                        text(taken, "tenantPhone", lease.tenantPhone()),
                        day(taken, "from", lease.from()),
                        day(taken, "to", lease.to())),
                said.friend());
    }

    private static @Nullable String text(Map<String, Object> taken, String field, @Nullable String typed) {
        return taken.get(field) instanceof String printed ? printed : typed;
    }

    private static @Nullable LocalDate day(Map<String, Object> taken, String field, @Nullable LocalDate typed) {
        return taken.get(field) instanceof LocalDate printed ? printed : typed;
    }
}
