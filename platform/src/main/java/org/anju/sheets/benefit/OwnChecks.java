package org.anju.sheets.benefit;

import java.util.List;
import java.util.function.Supplier;
import org.anju.permits.Permit;
import org.anju.permits.PermitRegister;
import org.anju.trail.own.OwnData;
import org.anju.trail.own.OwnEntry;
import org.anju.trail.own.Owner;
import org.springframework.stereotype.Component;

/** 待遇兑现部门查验本人: which department asked, for what, about which day. */
@Component
class OwnChecks implements OwnData {

    private final BenefitChecks checks;
    private final PermitRegister permits;

    OwnChecks(BenefitChecks checks, PermitRegister permits) {
        this.checks = checks;
        this.permits = permits;
    }

    @Override
    public String key() {
        return "benefitChecks";
    }

    @Override
    public List<Supplier<OwnEntry>> of(Owner owner) {
        List<String> own = permits.of(owner.person(), owner.reader()).stream()
                .map(Permit::number)
                .toList();
        return own.isEmpty()
                ? List.of()
                : OwnEntry.read(checks.at(own, Integer.MAX_VALUE).stream()
                        .map(each -> new OwnEntry()
                                .put("record", each.record())
                                .put("at", each.at())
                                .put("department", each.department())
                                .put("for", each.purpose())
                                .put("on", each.day())
                                .put("status", each.status()))
                        .toList());
    }
}
