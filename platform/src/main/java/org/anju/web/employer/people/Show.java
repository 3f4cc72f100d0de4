package org.anju.web.employer.people;

import java.util.List;
import org.anju.cases.association.Employee;

/** Which of the people the list shows. */
public enum Show {
    ALL,
    /** 有证件. */
    PERMIT,
    /** 快到期: permit, contract, ID card or residence permit. */
    ENDING,
    /** 待解除: a leaving is reported. */
    LEAVING,
    /** 已离职. */
    FORMER;

    /** Of those employed now. */
    public static final List<Show> CURRENT = List.of(ALL, PERMIT, ENDING, LEAVING);

    boolean holds(Employee each) {
        return switch (this) {
            case ALL, FORMER -> true;
            case PERMIT -> each.permit() != null;
            case ENDING -> each.ending();
            case LEAVING -> each.leaving() != null;
        };
    }
}
