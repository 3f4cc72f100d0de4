package org.anju.policy.person;

import static org.anju.policy.rule.Rule.rule;

import java.util.List;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.employer.ServiceKind;
import org.anju.policy.rule.Answer;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Point;
import org.anju.policy.rule.Rule;

/** 条件 5: at a law, accounting, … firm, with six times the average wage in each of three years (G-2.2-17, G-2.2-18). */
final class ServiceCondition {

    static final Rule<Candidate> CONDITION = rule(
            "COND_5",
            List.of("G-2.2-17", "G-2.2-18"),
            ServiceCondition::condition,
            "在律师事务所、会计师事务所、审计师事务所、税务师事务所、人力资源服务机构、金融机构等科技创新主体中工作，近三年每年应税收入超过上一年度本市全社会职工平均工资 6 倍的人员");

    private static final String YEARS = "近三年每年应税收入超过上一年度本市全社会职工平均工资 6 倍";

    static final Rule<EmployerFacts> SERVICE =
            rule("G-2.2-17", ServiceCondition::service, "在律师事务所、会计师事务所、审计师事务所、税务师事务所、人力资源服务机构、金融机构等科技创新主体中工作");
    static final Rule<PersonFacts> INCOME = rule("G-2.2-18", ServiceCondition::income, YEARS);

    private static final Answer OPEN = Answer.missing(Phrase.of("policy.service.open"), "employer.serviceKind");
    private static final Answer NONE = Answer.notMet(Phrase.of("policy.service.not"), null);

    private ServiceCondition() {}

    private static Answer condition(Candidate candidate, Parameters on) {
        return Point.all(
                "policy.COND_5",
                List.of(SERVICE.answer(candidate.employer(), on), INCOME.answer(candidate.person(), on)));
    }

    private static Answer service(EmployerFacts employer, Parameters on) {
        ServiceKind kind = employer.serviceKind();
        if (kind == null) {
            return OPEN;
        }
        return kind == ServiceKind.NONE ? NONE : Answer.met(Phrase.of("policy.service.met", kind));
    }

    private static Answer income(PersonFacts person, Parameters on) {
        return YearlyIncome.exceeds(person, on, on.serviceAnnual(), on.pack().serviceStrict(), "G-2.2-18", YEARS);
    }
}
