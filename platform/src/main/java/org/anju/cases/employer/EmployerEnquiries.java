package org.anju.cases.employer;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.anju.cases.outside.CaseMark;
import org.anju.cases.outside.OutsideDesk;
import org.anju.checks.Said;
import org.anju.checks.Source;
import org.anju.checks.Source.Kind;
import org.anju.checks.Who;
import org.anju.parties.filing.Filing;
import org.anju.parties.filing.UnitInformation;
import org.anju.parties.filing.UnitPeople;
import org.anju.parties.filing.UnitTax;
import org.anju.policy.time.Beijing;
import org.anju.trail.Outcome;
import org.springframework.stereotype.Component;

/** 单位核验请求: what outside sources are asked of a unit's filing: the register and the taxes (G-2.1-4, G-2.1-7). */
@Component
class EmployerEnquiries {

    private final OutsideDesk desk;

    EmployerEnquiries(OutsideDesk desk) {
        this.desk = desk;
    }

    /** @param round the one just handed in */
    void begin(EmployerScene scene, int round) {
        Filing filing = scene.folder().filing();
        desk.ask(new CaseMark(Kind.UNIT, scene.row().no(), round), who(filing), said(filing, scene.now()), scene.now());
    }

    void end(EmployerScene scene) {
        desk.drop(scene.row().no(), scene.now());
    }

    Outcome keep(EmployerCommand.LookedUp looked, EmployerScene scene) {
        return desk.keep(of(scene), looked.lookUp(), scene.actor(), scene.now());
    }

    Outcome again(EmployerCommand.Enquire enquire, EmployerScene scene) {
        Filing filing = scene.folder().filing();
        return desk.again(
                of(scene),
                enquire.source(),
                who(filing),
                said(filing, scene.now()).get(enquire.source()),
                scene.actor(),
                scene.now());
    }

    private static CaseMark of(EmployerScene scene) {
        return new CaseMark(Kind.UNIT, scene.row().no(), scene.row().round());
    }

    private static Who who(Filing filing) {
        UnitInformation unit = filing.say(UnitInformation.class);
        String name = unit == null ? null : unit.name();
        return new Who(
                Kind.UNIT,
                Objects.requireNonNullElse(name, filing.name()),
                filing.creditCode().code());
    }

    private static Map<Source, Said> said(Filing filing, Instant now) {
        var said = new EnumMap<Source, Said>(Source.class);
        UnitInformation unit = filing.say(UnitInformation.class);
        UnitPeople people = filing.say(UnitPeople.class);
        said.put(
                Source.EMPLOYER_REGISTER,
                new Said.Registered(
                        who(filing).name(),
                        people == null ? null : people.legalName(),
                        unit == null ? null : unit.capital()));
        UnitTax tax = filing.say(UnitTax.class);
        if (tax != null) {
            said.put(
                    Source.TAX,
                    new Said.Taxed(UnitTax.asked(Beijing.dateOf(now), tax.founded()).stream()
                            .map(year -> new Said.Year(year, tax.amount(year)))
                            .toList()));
        }
        return said;
    }
}
