package org.anju.policy.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A sum of money in 人民币元, exact to the cent.
 *
 * @param amount the sum with two decimals
 */
public record Yuan(BigDecimal amount) implements Comparable<Yuan> {

    public static final Yuan ZERO = of(0);

    private static final int MOST_DIGITS = 13;

    public Yuan {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Yuan of(long yuan) {
        return new Yuan(BigDecimal.valueOf(yuan));
    }

    public static Yuan of(String yuan) {
        return new Yuan(new BigDecimal(yuan));
    }

    /** Reads what a person typed: {@code 14,113.5}, {@code ￥14113}. */
    public static Parsed<Yuan> parse(String raw) {
        String text = Typed.tidy(raw).replace(",", "").replace("¥", "").replace("元", "");
        if (!text.matches("\\d{1,30}(\\.\\d*)?")) {
            return Parsed.bad("value.yuan.number");
        }
        var amount = new BigDecimal(text);
        if (amount.stripTrailingZeros().scale() > 2) {
            return Parsed.bad("value.yuan.cents");
        }
        if (amount.precision() - amount.scale() > MOST_DIGITS) {
            return Parsed.bad("value.yuan.large");
        }
        return Parsed.good(new Yuan(amount.setScale(2, RoundingMode.UNNECESSARY)));
    }

    /** Whole yuan, half up: 11297 × 1.2 = 13556.4 and the guide prints 13556. */
    public Yuan whole() {
        return new Yuan(amount.setScale(0, RoundingMode.HALF_UP));
    }

    /** A multiple in whole yuan. */
    public Yuan times(BigDecimal factor) {
        return new Yuan(amount.multiply(factor).setScale(0, RoundingMode.HALF_UP));
    }

    public Yuan minus(Yuan other) {
        return new Yuan(amount.subtract(other.amount));
    }

    /** 不低于, 以上, （含）: the number itself counts. */
    public boolean isAtLeast(Yuan other) {
        return compareTo(other) >= 0;
    }

    /** 超过, 大于: the number itself does not count. */
    public boolean isMoreThan(Yuan other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Yuan other) {
        return amount.compareTo(other.amount);
    }

    /** Without idle decimals: {@code 13556}, {@code 14113.50}. */
    @Override
    public String toString() {
        return amount.stripTrailingZeros().scale() <= 0 ? amount.toBigInteger().toString() : amount.toPlainString();
    }
}
