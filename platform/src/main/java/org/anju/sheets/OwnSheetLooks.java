package org.anju.sheets;

import java.util.List;
import java.util.function.Supplier;
import org.anju.permits.PermitRegister;
import org.anju.trail.own.OwnData;
import org.anju.trail.own.OwnEntry;
import org.anju.trail.own.Owner;
import org.springframework.stereotype.Component;

/** 谁核验过本人确认单: when, by what kind of reader, what was answered. */
@Component
class OwnSheetLooks implements OwnData {

    private final Looks looks;
    private final PermitRegister permits;

    OwnSheetLooks(Looks looks, PermitRegister permits) {
        this.looks = looks;
        this.permits = permits;
    }

    @Override
    public String key() {
        return "sheetLooks";
    }

    @Override
    public List<Supplier<OwnEntry>> of(Owner owner) {
        return OwnEntry.read(permits.of(owner.person(), owner.reader()).stream()
                .flatMap(permit -> looks.at(permit.number(), Integer.MAX_VALUE).stream()
                        .map(each -> new OwnEntry()
                                .put("permit", permit.number())
                                .put("record", each.record())
                                .put("at", each.at())
                                .put("role", each.role().name())
                                .put("answered", each.answer())
                                .put("detailed", each.detailed())))
                .toList());
    }
}
