package org.anju.policy.employer;

import static org.anju.policy.rule.Rule.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.anju.policy.rule.Answer;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Rule;

/** 登记: a year in the district, and an enterprise's capital (G-2.1-4, G-2.1-5). */
final class RegistrationRules {

    static final Rule<EmployerFacts> REGISTERED = rule("G-2.1-4", RegistrationRules::registered, "在延庆区登记注册满1年");
    static final Rule<EmployerFacts> CAPITAL = rule("G-2.1-5", RegistrationRules::capital, "具有法人资格的企业，注册资本不低于100万元人民币");

    private static final Answer NOT_ASKED = Answer.met(Phrase.of("policy.capital.free"));

    private RegistrationRules() {}

    /** Counted by the calendar from the registration in the district, also for a unit that moved in. */
    private static Answer registered(EmployerFacts employer, Parameters on) {
        LocalDate registered = employer.registeredInDistrictOn();
        int years = on.pack().registeredYears();
        if (registered == null) {
            return Answer.missing(Phrase.of("policy.registered.open", years), "employer.registeredInDistrictOn");
        }
        LocalDate from = registered.plusYears(years);
        if (!from.isAfter(on.on())) {
            return Answer.met(Phrase.of("policy.registered.met", registered, on.on(), years));
        }
        return Answer.notMet(
                Phrase.of("policy.registered.not", registered, on.on(), years),
                Phrase.of("policy.days", ChronoUnit.DAYS.between(on.on(), from), from));
    }

    /** Asked only of an enterprise with legal personality; enough capital settles it whatever the unit is. */
    private static Answer capital(EmployerFacts employer, Parameters on) {
        EmployerKind kind = employer.kind();
        Boolean legal = employer.legalPerson();
        if (kind != null && kind != EmployerKind.ENTERPRISE || legal != null && !legal) {
            return NOT_ASKED;
        }
        BigDecimal capital = employer.registeredCapital();
        BigDecimal from = on.pack().capitalFrom();
        if (capital != null && capital.compareTo(from) >= 0) {
            return Answer.met(Phrase.of("policy.capital.met", capital, from));
        }
        if (kind == null || legal == null || capital == null) {
            List<String> needs = new ArrayList<>(3);
            if (kind == null) {
                needs.add("employer.kind");
            }
            if (legal == null) {
                needs.add("employer.legalPerson");
            }
            if (capital == null) {
                needs.add("employer.registeredCapital");
            }
            return Answer.missing(Phrase.of("policy.capital.open", from), List.copyOf(needs));
        }
        return Answer.notMet(
                Phrase.of("policy.capital.not", capital, from), Phrase.of("policy.yuan", from.subtract(capital)));
    }
}
