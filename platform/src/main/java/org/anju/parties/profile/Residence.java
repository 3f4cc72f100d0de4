package org.anju.parties.profile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.anju.policy.material.Situation.Lessor;
import org.anju.policy.material.Situation.Owner;
import org.anju.policy.material.Situation.ResidenceRoute;
import org.anju.policy.person.ResidenceUse;
import org.jspecify.annotations.Nullable;

/** 在京住所 (G-2.2-5): by which of the guide's routes he lives here, and what that route asks. */
public record Residence(
        @Nullable ResidenceRoute route,
        @Nullable String address,
        @Nullable ResidenceUse use,
        @Nullable LocalDate permitValidUntil,
        @Nullable Owner owner,
        @Nullable Lease lease,
        @Nullable Friend friend)
        implements Statement {

    /** What a lease must state word for word: address, both parties, their numbers and phones, the term (G-3.2.1-22). */
    public record Lease(
            @Nullable Lessor lessor,
            @Nullable String lessorName,
            @Nullable String lessorId,
            @Nullable String lessorPhone,
            @Nullable String tenantName,
            @Nullable String tenantId,
            @Nullable String tenantPhone,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        public static Lease empty() {
            return new Lease(null, null, null, null, null, null, null, null, null);
        }
    }

    /** 亲友: who lends the home, and how they are related (G-3.2.1-28). */
    public record Friend(@Nullable String name, @Nullable String relation) {}

    public static Residence empty() {
        return new Residence(null, null, null, null, null, null, null);
    }

    /** Only what the chosen route asks is kept. */
    public Residence trimmed() {
        boolean own = route == ResidenceRoute.OWN || route == ResidenceRoute.OWN_CONTRACT;
        return new Residence(
                route,
                address,
                use,
                route == ResidenceRoute.RESIDENCE_PERMIT ? permitValidUntil : null,
                own ? owner : null,
                route == ResidenceRoute.RENTED ? lease : null,
                route == ResidenceRoute.FRIEND ? friend : null);
    }

    /** The last day stated here of the paper of that clause: the permit's, the lease's. */
    public @Nullable LocalDate statedUntil(String clause) {
        return switch (clause) {
            case "G-3.2.1-16" -> permitValidUntil;
            case "G-3.2.1-22" -> lease == null ? null : lease.to();
            default -> null;
        };
    }

    /** The home itself; what shows that he may live there, he keeps up to date. */
    @Override
    public List<@Nullable Object> fixed() {
        return Collections.singletonList(address);
    }

    /** The same home as another says. */
    public Residence at(@Nullable String granted) {
        return new Residence(route, granted, use, permitValidUntil, owner, lease, friend);
    }

    @Override
    public Section section() {
        return Section.RESIDENCE;
    }

    @Override
    public List<Problem> problems(Setting setting) {
        Findings found = new Findings(section().slug());
        found.pick("route", route);
        found.need("address", address);
        found.pick("use", use);
        if (route == null) {
            return found.list();
        }
        switch (route) {
            case RESIDENCE_PERMIT -> {
                if (found.need("permitValidUntil", permitValidUntil) && permitValidUntil != null) {
                    // G-4.5-2
                    found.openIf(
                            permitValidUntil.isBefore(setting.today()),
                            "permitValidUntil",
                            "permitOver",
                            permitValidUntil);
                }
            }
            case OWN, OWN_CONTRACT -> found.pick("owner", owner);
            case RENTED -> lease(found, lease == null ? Lease.empty() : lease, setting.today());
            case FRIEND -> {
                found.need("friend.name", friend == null ? null : friend.name());
                found.need("friend.relation", friend == null ? null : friend.relation());
            }
            case UNIT_HOUSING -> {}
        }
        return found.list();
    }

    private static void lease(Findings found, Lease lease, LocalDate today) {
        found.pick("lease.lessor", lease.lessor());
        found.need("lease.lessorName", lease.lessorName());
        // a company lets by its credit code: only people have a resident ID
        if (lease.lessor() == Lessor.OTHER) {
            found.need("lease.lessorId", lease.lessorId());
        } else {
            found.residentId("lease.lessorId", lease.lessorId(), today);
        }
        found.phone("lease.lessorPhone", lease.lessorPhone());
        found.need("lease.tenantName", lease.tenantName());
        found.residentId("lease.tenantId", lease.tenantId(), today);
        found.phone("lease.tenantPhone", lease.tenantPhone());
        found.need("lease.from", lease.from());
        if (found.need("lease.to", lease.to()) && lease.to() != null) {
            LocalDate from = lease.from();
            if (from != null) {
                found.wrongIf(lease.to().isBefore(from), "lease.to", "endBeforeStart", from, lease.to());
            }
            // G-3.2.1-21, A-39: the lease is the one hard half year
            LocalDate least = today.plusMonths(6);
            found.openIf(lease.to().isBefore(least), "lease.to", "leaseShort", lease.to(), least);
        }
    }
}
