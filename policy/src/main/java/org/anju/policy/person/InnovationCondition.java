package org.anju.policy.person;

import static org.anju.policy.rule.Rule.rule;

import java.util.List;
import java.util.Set;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.employer.InnovationKind;
import org.anju.policy.rule.Answer;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Point;
import org.anju.policy.rule.Rule;

/** 条件 4: at an innovative employer, with three times the average wage in each of three years (G-2.2-15, G-2.2-16). */
final class InnovationCondition {

    static final Rule<Candidate> CONDITION = rule(
            "COND_4",
            List.of("G-2.2-15", "G-2.2-16"),
            InnovationCondition::condition,
            "在新型研发机构、创新型总部企业、高新技术企业、金融科技企业等科技创新主体中工作，近三年每年应税收入超过上一年度本市全社会职工平均工资 3 倍的人员");

    private static final String YEARS = "近三年每年应税收入超过上一年度本市全社会职工平均工资 3 倍";

    static final Rule<EmployerFacts> INNOVATIVE =
            rule("G-2.2-15", InnovationCondition::innovative, "在新型研发机构、创新型总部企业、高新技术企业、金融科技企业等科技创新主体中工作");
    static final Rule<PersonFacts> INCOME = rule("G-2.2-16", InnovationCondition::income, YEARS);

    private static final Answer OPEN = Answer.missing(Phrase.of("policy.innovation.open"), "employer.innovationKinds");
    private static final Answer MET = Answer.met(Phrase.of("policy.innovation.met"));
    private static final Answer NONE = Answer.notMet(Phrase.of("policy.innovation.not"), null);

    private InnovationCondition() {}

    private static Answer condition(Candidate candidate, Parameters on) {
        return Point.all(
                "policy.COND_4",
                List.of(INNOVATIVE.answer(candidate.employer(), on), INCOME.answer(candidate.person(), on)));
    }

    private static Answer innovative(EmployerFacts employer, Parameters on) {
        Set<InnovationKind> kinds = employer.innovationKinds();
        if (kinds == null) {
            return OPEN;
        }
        return kinds.isEmpty() ? NONE : MET;
    }

    private static Answer income(PersonFacts person, Parameters on) {
        return YearlyIncome.exceeds(person, on, on.innovationAnnual(), on.pack().innovationStrict(), "G-2.2-16", YEARS);
    }
}
