package org.anju.policy.person;

import static org.anju.policy.rule.Rule.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.anju.policy.rule.Answer;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Point;
import org.anju.policy.rule.Result;
import org.anju.policy.rule.Rule;

/** 条件 1: a degree, two years of work, and three years since the degree where it was taken abroad (G-2.2-9…11). */
final class DegreeCondition {

    private static final String DEGREE_AND_WORK = "具有 2 年以上工作经历并取得学士（含）以上学位的人员";

    static final Rule<Candidate> CONDITION = rule(
            "COND_1",
            List.of("G-2.2-9", "G-2.2-10", "G-2.2-11"),
            DegreeCondition::condition,
            "具有 2 年以上工作经历并取得学士（含）以上学位的人员" + "（取得国外、境外学士及以上学位的人员中毕业满三年由延庆区受理，不满三年由北京海外学人中心受理）");

    static final Rule<PersonFacts> DEGREE = rule("G-2.2-9", DegreeCondition::degree, DEGREE_AND_WORK);
    static final Rule<PersonFacts> WORK = rule("G-2.2-9", DegreeCondition::work, DEGREE_AND_WORK);
    static final Rule<PersonFacts> OVERSEAS =
            rule("G-2.2-10", DegreeCondition::overseas, "取得国外、境外学士及以上学位的人员中毕业满三年由延庆区受理");

    private static final String PRIOR = "applicant.priorWorkMonths";
    private static final String SINCE = "applicant.employedSince";
    private static final Answer DEGREE_OPEN = Answer.missing(Phrase.of("policy.degree.open"), "applicant.degree.level");
    private static final Answer DOMESTIC = Answer.met(Phrase.of("policy.overseas.domestic"));
    private static final Answer OVERSEAS_OPEN =
            Answer.missing(Phrase.of("policy.overseas.open"), "applicant.degree.overseas");
    private static final Answer CONFERRED_OPEN =
            Answer.missing(Phrase.of("policy.overseas.when"), "applicant.degree.conferredOn");

    private DegreeCondition() {}

    private static Answer condition(Candidate candidate, Parameters on) {
        PersonFacts person = candidate.person();
        return Point.all(
                "policy.COND_1",
                List.of(DEGREE.answer(person, on), WORK.answer(person, on), OVERSEAS.answer(person, on)));
    }

    /** The finding without its overseas point: what would be left if the 36 months were over. */
    static Result withoutOverseas(Finding condition) {
        return condition.parts().get(0).result().and(condition.parts().get(1).result());
    }

    private static Answer degree(PersonFacts person, Parameters on) {
        DegreeLevel level = person.degree() == null ? null : person.degree().level();
        if (level == null) {
            return DEGREE_OPEN;
        }
        return Answer.of(
                level.compareTo(DegreeLevel.BACHELOR) >= 0,
                Phrase.of(level == DegreeLevel.NONE ? "policy.degree.not" : "policy.degree.met", level),
                null);
    }

    /** One point of two facts: earlier jobs and the current one make one sum. */
    private static Answer work(PersonFacts person, Parameters on) {
        Integer prior = person.priorWorkMonths();
        LocalDate since = person.employedSince();
        int wanted = on.pack().workMonths();
        if (prior == null || since == null) {
            Phrase open = Phrase.of("policy.work.open", wanted);
            if (prior != null) {
                return Answer.missing(open, SINCE);
            }
            return since == null ? Answer.missing(open, List.of(SINCE, PRIOR)) : Answer.missing(open, PRIOR);
        }
        long current = months(since, on.on());
        long sum = prior + current;
        return sum >= wanted
                ? Answer.met(Phrase.of("policy.work.met", prior, current, sum, wanted))
                : Answer.notMet(
                        Phrase.of("policy.work.not", prior, current, sum, wanted),
                        Phrase.of("policy.months", wanted - sum));
    }

    /** Full months by java.time: none before the first month is over, none for a job that has not begun. */
    private static long months(LocalDate since, LocalDate day) {
        return since.isAfter(day) ? 0 : ChronoUnit.MONTHS.between(since, day);
    }

    /** A domestic degree passes; whether it is one is asked first, the day only of a degree from abroad. */
    private static Answer overseas(PersonFacts person, Parameters on) {
        Boolean overseas = person.overseas();
        if (overseas == null) {
            return OVERSEAS_OPEN;
        }
        if (!overseas) {
            return DOMESTIC;
        }
        LocalDate conferred = person.conferredOn();
        if (conferred == null) {
            return CONFERRED_OPEN;
        }
        int months = on.pack().overseasMonths();
        LocalDate from = conferred.plusMonths(months);
        if (!from.isAfter(on.on())) {
            return Answer.met(Phrase.of("policy.overseas.met", conferred, months));
        }
        return Answer.notMet(
                Phrase.of("policy.overseas.not", conferred, months),
                Phrase.of("policy.days", ChronoUnit.DAYS.between(on.on(), from), from));
    }

    static Result workOn(LocalDate day, PersonFacts person, Parameters on) {
        Integer prior = person.priorWorkMonths();
        LocalDate since = person.employedSince();
        return prior == null || since == null
                ? Result.UNKNOWN
                : Result.of(prior + months(since, day) >= on.pack().workMonths());
    }

    static Result overseasOn(LocalDate day, PersonFacts person, Parameters on) {
        Boolean overseas = person.overseas();
        LocalDate conferred = person.conferredOn();
        if (overseas == null || overseas && conferred == null) {
            return Result.UNKNOWN;
        }
        return Result.of(!overseas
                || conferred != null
                        && !conferred.plusMonths(on.pack().overseasMonths()).isAfter(day));
    }
}
