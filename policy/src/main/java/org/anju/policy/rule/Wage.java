package org.anju.policy.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * 工资标准: the wage in force and its thresholds per month, in whole yuan. 11297 × 1.2 is 13556.4 and the guide prints
 * 13556, so thresholds are rounded HALF_UP before anything is compared.
 */
public record Wage(int year, int monthly, BigDecimal x1_2, BigDecimal x3, BigDecimal x6) {

    public static Wage of(AverageWage wage, Pack pack) {
        return new Wage(
                wage.year(),
                wage.monthly(),
                times(wage.monthly(), pack.incomeMultiple()),
                times(wage.monthly(), pack.innovationMultiple()),
                times(wage.monthly(), pack.serviceMultiple()));
    }

    static BigDecimal times(int yuan, BigDecimal multiple) {
        return BigDecimal.valueOf(yuan).multiply(multiple).setScale(0, RoundingMode.HALF_UP);
    }
}
