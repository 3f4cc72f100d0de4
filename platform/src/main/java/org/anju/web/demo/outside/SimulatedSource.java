package org.anju.web.demo.outside;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Objects;
import org.anju.checks.Hitch;
import org.anju.checks.OutsideSource;
import org.anju.checks.Question;
import org.anju.checks.Reply;
import org.anju.checks.Said;
import org.anju.checks.Source;
import org.anju.checks.Told;
import org.anju.checks.Way;
import org.anju.policy.person.InsuredMonth;
import org.anju.policy.person.InsuredMonth.Manner;
import org.anju.policy.time.Beijing;
import org.jspecify.annotations.Nullable;

/**
 * 模拟来源: says what the case says, but for three: one person's social insurance was paid later for one month, another's tax
 * office is always busy, and one unit paid less tax than it wrote. Always the same ones.
 */
record SimulatedSource(Source source, InstantSource clock) implements OutsideSource {

    /** 何婉清. */
    private static final String PAID_LATER = "990101199407160041";
    /** 王䶮. */
    private static final String BUSY = "990101199303030154";
    /** 妫河绿能. */
    private static final String PAID_LESS = "91110119MA00DEM40D";

    private static final BigDecimal LESS = new BigDecimal("1000");

    @Override
    public Way way() {
        return Way.SIMULATED;
    }

    @Override
    public Reply ask(Question question) {
        String number = question.who().number();
        if (source == Source.TAX && number.equals(BUSY)) {
            return new Reply.Not(Hitch.BUSY);
        }
        return new Reply.Facts(told(question.said(), number), Beijing.today(clock));
    }

    private static Told told(Said said, String number) {
        return switch (said) {
            case Said.Insured is -> insured(is, number.equals(PAID_LATER));
            case Said.Earned is ->
                new Told.Earned(is.months().stream()
                        .map(each -> new Told.Month(
                                each.month(), is.payer().code(), is.payer().name(), known(each.amount())))
                        .toList());
            case Said.Taxed is ->
                new Told.Taxed(is.years().stream()
                        .map(each -> new Told.Year(
                                each.year(),
                                number.equals(PAID_LESS) ? known(each.amount()).subtract(LESS) : known(each.amount())))
                        .toList());
            case Said.Graduated is -> new Told.Graduated(is.school(), is.degree(), is.number(), is.on());
            case Said.Registered is ->
                new Told.Registered(
                        is.name(), Objects.requireNonNullElse(is.head(), ""), known(is.capital()), true, false);
            case Said.Clean is -> new Told.Record(false);
        };
    }

    private static Told insured(Said.Insured said, boolean oneLater) {
        YearMonth late = said.months().get(said.months().size() / 2);
        return new Told.Insured(said.months().stream()
                .map(month -> new InsuredMonth(
                        month,
                        said.payer().code(),
                        said.payer().name(),
                        oneLater && month.equals(late) ? Manner.BACK_PAID : Manner.PAID))
                .toList());
    }

    private static BigDecimal known(@Nullable BigDecimal amount) {
        return Objects.requireNonNullElse(amount, BigDecimal.ZERO);
    }
}
