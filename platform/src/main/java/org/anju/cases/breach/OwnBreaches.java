package org.anju.cases.breach;

import java.util.List;
import java.util.function.Supplier;
import org.anju.trail.Subject;
import org.anju.trail.own.OwnData;
import org.anju.trail.own.OwnEntry;
import org.anju.trail.own.Owner;
import org.springframework.stereotype.Component;

/** 以本人为当事人的违规案件, once he has been told, as far as the party may read it. */
@Component
class OwnBreaches implements OwnData {

    private final BreachRegister register;

    OwnBreaches(BreachRegister register) {
        this.register = register;
    }

    @Override
    public String key() {
        return "breaches";
    }

    @Override
    public List<Supplier<OwnEntry>> of(Owner owner) {
        return OwnEntry.read(register.own(owner.reader()).stream()
                .flatMap(each -> register.view(each.no(), owner.reader()).stream())
                .map(OwnBreaches::entry)
                .toList());
    }

    @Override
    public List<Subject> things(Owner owner) {
        return register.own(owner.reader()).stream()
                .map(each -> new Subject("breach", each.no()))
                .toList();
    }

    private static OwnEntry entry(BreachView view) {
        Breach breach = view.breach();
        return new OwnEntry()
                .put("number", breach.no())
                .put("kind", breach.kind())
                .put("state", breach.state())
                .put("opened", breach.openedAt())
                .put("lastDay", breach.stateBy())
                .put(
                        "steps",
                        view.events().stream()
                                .map(event -> new OwnEntry()
                                        .put("at", event.at())
                                        .put("verb", event.verb())
                                        .put("to", event.to())
                                        .put("role", event.role().name())
                                        .put("words", event.said().words()))
                                .toList());
    }
}
