package org.anju.policy.person;

import static org.anju.policy.rule.Rule.rule;

import java.math.BigDecimal;
import java.util.List;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.rule.Answer;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Pack;
import org.anju.policy.rule.Parameters;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Point;
import org.anju.policy.rule.Rule;
import org.jspecify.annotations.Nullable;

/** 条件 7: a founding team of means, and one of its five greatest natural shareholders (G-2.2-21, G-2.2-22, A-05). */
final class TeamCondition {

    static final Rule<Candidate> CONDITION = rule(
            "COND_7",
            List.of("G-2.2-21", "G-2.2-22"),
            TeamCondition::condition,
            "近三年累计自主投入超过 500 万元人民币或股权类现金融资大于 1000 万元人民币或近三年平均每年纳税 500 万元人民币以上的创新创业团队，" + "其持股比例不低于 5% 且排名前五位的自然人股东");

    private static final String MEANS = "近三年累计自主投入超过 500 万元人民币或股权类现金融资大于 1000 万元人民币或近三年平均每年纳税 500 万元人民币以上的创新创业团队";
    private static final String SHARE = "其持股比例不低于 5% 且排名前五位的自然人股东";

    static final Rule<EmployerFacts> TEAM = rule("G-2.2-21", TeamCondition::means, MEANS);
    static final Rule<PersonFacts> SHAREHOLDER = rule("G-2.2-22", TeamCondition::share, SHARE);

    private TeamCondition() {}

    private static Answer condition(Candidate candidate, Parameters on) {
        return Point.all(
                "policy.COND_7",
                List.of(TEAM.answer(candidate.employer(), on), SHAREHOLDER.answer(candidate.person(), on)));
    }

    /** 超过 and 大于 leave the number out, 以上 takes it in. */
    private static Answer means(EmployerFacts employer, Parameters on) {
        Pack pack = on.pack();
        return Point.any(
                "policy.team",
                List.of(
                        amount(
                                "policy.ownInvestment",
                                "employer.ownInvestment3Years",
                                employer.ownInvestment3Years(),
                                pack.ownInvestmentOver(),
                                true),
                        amount(
                                "policy.equity",
                                "employer.equityFinancing",
                                employer.equityFinancing(),
                                pack.equityFinancingOver(),
                                true),
                        amount(
                                "policy.teamTax",
                                "employer.averageAnnualTax3Years",
                                employer.averageAnnualTax3Years(),
                                pack.averageTaxFrom(),
                                false)));
    }

    private static Finding amount(
            String key, String fact, @Nullable BigDecimal amount, BigDecimal threshold, boolean strict) {
        if (amount == null) {
            return part("G-2.2-21", MEANS, Answer.missing(Phrase.of(key + ".open", threshold), fact));
        }
        int compared = amount.compareTo(threshold);
        if (compared > 0 || compared == 0 && !strict) {
            return part("G-2.2-21", MEANS, Answer.met(Phrase.of(key + ".met", amount, threshold)));
        }
        Phrase distance = compared == 0
                ? Phrase.of("policy.mustExceed")
                : Phrase.of(strict ? "policy.yuanOver" : "policy.yuan", threshold.subtract(amount));
        return part("G-2.2-21", MEANS, Answer.notMet(Phrase.of(key + ".not", amount, threshold), distance));
    }

    private static Answer share(PersonFacts person, Parameters on) {
        Shareholding holding = person.shareholding();
        BigDecimal percent = holding == null ? null : holding.percent();
        Integer rank = holding == null ? null : holding.rank();
        return Point.all("policy.share", List.of(percent(percent, on.pack()), rank(rank, on.pack())));
    }

    private static Finding percent(@Nullable BigDecimal percent, Pack pack) {
        BigDecimal from = pack.sharePercentFrom();
        if (percent == null) {
            return part(
                    "G-2.2-22",
                    SHARE,
                    Answer.missing(Phrase.of("policy.percent.open", from), "applicant.shareholding.percent"));
        }
        boolean met = percent.compareTo(from) >= 0;
        return part(
                "G-2.2-22",
                SHARE,
                Answer.of(
                        met,
                        Phrase.of(met ? "policy.percent.met" : "policy.percent.not", percent, from),
                        met ? null : Phrase.of("policy.points", from.subtract(percent))));
    }

    private static Finding rank(@Nullable Integer rank, Pack pack) {
        int to = pack.shareRankTo();
        if (rank == null) {
            return part(
                    "G-2.2-22",
                    SHARE,
                    Answer.missing(Phrase.of("policy.rank.open", to), "applicant.shareholding.rank"));
        }
        boolean met = rank <= to;
        return part(
                "G-2.2-22",
                SHARE,
                Answer.of(
                        met,
                        Phrase.of(met ? "policy.rank.met" : "policy.rank.not", rank, to),
                        met ? null : Phrase.of("policy.places", rank - to)));
    }

    private static Finding part(String clause, String words, Answer answer) {
        return new Finding(
                clause, words, answer.result(), answer.reason(), answer.distance(), List.of(), answer.needs());
    }
}
