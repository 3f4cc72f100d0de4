package org.anju.trail.own;

import java.util.List;
import java.util.function.Supplier;
import org.anju.trail.LookRegister;
import org.springframework.stereotype.Component;

/** 谁看过: each look of the office and of the employer at his things, without names (docs/trail.md). */
@Component
class OwnLooks implements OwnData {

    private final LookRegister looks;

    OwnLooks(LookRegister looks) {
        this.looks = looks;
    }

    @Override
    public String key() {
        return "looks";
    }

    @Override
    public List<Supplier<OwnEntry>> of(Owner owner) {
        return OwnEntry.read(looks.all(owner.reader(), owner.things()).stream()
                .map(each -> new OwnEntry()
                        .put("at", each.at())
                        .put("role", each.role())
                        .put("district", each.district())
                        .put("thing", each.subject().kind())
                        .put("number", OwnActs.number(each.subject()))
                        .put("purpose", each.purpose()))
                .toList());
    }
}
