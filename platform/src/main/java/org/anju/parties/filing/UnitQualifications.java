package org.anju.parties.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anju.parties.profile.Findings;
import org.anju.parties.profile.Problem;
import org.anju.policy.employer.InnovationKind;
import org.anju.policy.employer.ServiceKind;
import org.anju.policy.value.CreditCode;
import org.jspecify.annotations.Nullable;

/**
 * 单位资质: certificates in force, such as 高新技术企业证书; none is needed (G-3.1.1-8).
 *
 * @param none the employer says that it has none
 * @param service the kind of firm named in condition 5
 */
public record UnitQualifications(
        @Nullable Boolean none, List<Row> rows, @Nullable ServiceKind service) implements FilingStatement {

    public static final int MOST = 10;

    /** One certificate. */
    public record Row(
            @Nullable InnovationKind kind,
            @Nullable String number,
            @Nullable LocalDate validUntil) {}

    public UnitQualifications {
        rows = List.copyOf(rows);
    }

    public static UnitQualifications empty() {
        return new UnitQualifications(null, List.of(), null);
    }

    @Override
    public FilingPart part() {
        return FilingPart.QUALIFICATIONS;
    }

    @Override
    public List<Problem> problems(CreditCode code, LocalDate today) {
        Findings found = new Findings(part().slug());
        found.pick("none", none);
        if (Boolean.FALSE.equals(none)) {
            found.openIf(rows.isEmpty(), "rows.0.kind", "qualificationRow");
        }
        List<Row> all = Boolean.TRUE.equals(none) ? new ArrayList<>() : rows;
        for (int i = 0; i < all.size(); i++) {
            Row row = all.get(i);
            String at = "rows." + i + ".";
            found.pick(at + "kind", row.kind());
            found.need(at + "number", row.number());
            if (found.need(at + "validUntil", row.validUntil()) && row.validUntil() != null) {
                found.openIf(row.validUntil().isBefore(today), at + "validUntil", "certificateOver", row.validUntil());
            }
        }
        found.pick("service", service);
        return found.list();
    }
}
