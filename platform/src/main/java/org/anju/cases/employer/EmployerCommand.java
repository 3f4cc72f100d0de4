package org.anju.cases.employer;

import java.time.Instant;
import java.util.List;
import org.anju.cases.outside.LookUp;
import org.anju.checks.Source;
import org.anju.policy.employer.Standing;
import org.jspecify.annotations.Nullable;

/** 单位办件指令: whatever is done to an employer's case, handed to the {@link EmployerDesk}. */
public sealed interface EmployerCommand {

    /** 建立: or the one already in preparation. */
    record Open(EmployerCaseKind kind) implements EmployerCommand {}

    /** A step of a case that is there; {@code version} is the one the reader saw. */
    sealed interface Move extends EmployerCommand {

        String caseNo();

        long version();

        default EmployerVerb verb() {
            return switch (this) {
                case Submit move -> EmployerVerb.SUBMIT;
                case Check move -> EmployerVerb.CHECK;
                case LookedUp move -> EmployerVerb.CHECK;
                case Enquire move -> EmployerVerb.CHECK;
                case Call move -> move.reached() ? EmployerVerb.CALL : EmployerVerb.RING;
                case Return move -> EmployerVerb.RETURN;
                case Receive move -> EmployerVerb.RECEIVE;
                case Hold move -> EmployerVerb.HOLD;
                case Resume move -> EmployerVerb.RESUME;
                case Recommend move -> EmployerVerb.RECOMMEND;
                case Grant move -> EmployerVerb.GRANT;
                case Refuse move -> EmployerVerb.REFUSE;
                case Remand move -> EmployerVerb.REMAND;
                case Withdraw move -> EmployerVerb.WITHDRAW;
                case Tick move -> move.act();
            };
        }

        /** The reasons that came with it. */
        default List<EmployerReason> reasons() {
            return switch (this) {
                case Return move -> move.why();
                case Hold move -> List.of(move.why());
                case Resume move -> List.of(move.result());
                case Recommend move -> move.why();
                case Refuse move -> move.why();
                case Remand move -> List.of(move.why());
                case Withdraw move -> List.of(move.why());
                default -> List.of();
            };
        }
    }

    /** @param declared the agent stands by the declarations shown to him */
    record Submit(String caseNo, long version, boolean guideRead, boolean declared) implements Move {}

    record Check(String caseNo, long version, List<EmployerAnswer> answers) implements Move {}

    /** What an officer has looked up at an outside source; the case stays where it is. */
    record LookedUp(String caseNo, long version, LookUp lookUp) implements Move {}

    /** An outside source is asked anew. */
    record Enquire(String caseNo, long version, Source source) implements Move {}

    /**
     * 电话通知 (G-3.1.2-1).
     *
     * @param at when the clerk telephoned; the day after is day 1
     * @param reached nobody answered: noted, nothing begins
     */
    record Call(
            String caseNo,
            long version,
            Instant at,
            String number,
            String spokeWith,
            boolean reached,
            @Nullable String note)
            implements Move {}

    record Return(String caseNo, long version, List<EmployerReason> why) implements Move {}

    /** @param mark as printed on the form that was handed in (G-3.1.2-12) */
    /** @param broughtBy the agent who stands at the window */
    record Receive(String caseNo, long version, String mark, String broughtBy) implements Move {}

    record Hold(String caseNo, long version, EmployerReason why) implements Move {}

    record Resume(String caseNo, long version, EmployerReason result) implements Move {}

    /** @param standing what to grant; null to refuse, with reasons */
    record Recommend(
            String caseNo,
            long version,
            @Nullable Standing standing,
            List<EmployerReason> why,
            @Nullable String opinion)
            implements Move {}

    record Grant(String caseNo, long version, @Nullable String opinion) implements Move {}

    record Refuse(String caseNo, long version, List<EmployerReason> why) implements Move {}

    record Remand(String caseNo, long version, EmployerReason why) implements Move {}

    record Withdraw(String caseNo, long version, EmployerReason why) implements Move {}

    /** What the clock does, or a further change of data: LAPSE, OVERDUE, WARN, BLOCK, CHANGE. */
    record Tick(String caseNo, long version, EmployerVerb act) implements Move {}
}
