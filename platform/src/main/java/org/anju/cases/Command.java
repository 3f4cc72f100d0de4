package org.anju.cases;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.Verb;
import org.anju.cases.outside.LookUp;
import org.anju.checks.Source;
import org.jspecify.annotations.Nullable;

/** 指令: whatever is done to a case is one of these, handed to the {@link CaseDesk}. */
public sealed interface Command {

    /** 建立办件: the person's case of that kind, or the one he already has in preparation. */
    record Open(UUID person, Kind kind) implements Command {

        public Open(UUID person) {
            this(person, Kind.NEW);
        }
    }

    /** A step of a case that is there; {@code version} is the one the reader saw. */
    sealed interface Move extends Command {

        String caseNo();

        long version();

        default Verb verb() {
            return switch (this) {
                case Submit move -> Verb.SUBMIT;
                case Check move -> Verb.CHECK;
                case LookedUp move -> Verb.CHECK;
                case Enquire move -> Verb.CHECK;
                case Vouch move -> Verb.VOUCH;
                case Return move -> Verb.RETURN;
                case Hold move -> Verb.HOLD;
                case Resume move -> Verb.RESUME;
                case Ask move -> Verb.ASK;
                case Answer move -> Verb.ANSWER;
                case Recommend move -> Verb.RECOMMEND;
                case Grant move -> Verb.GRANT;
                case Refuse move -> Verb.REFUSE;
                case Remand move -> Verb.REMAND;
                case Appeal move -> Verb.APPEAL;
                case Uphold move -> Verb.UPHOLD;
                case SetAside move -> Verb.SET_ASIDE;
                case Withdraw move -> Verb.WITHDRAW;
                case Lapse move -> Verb.LAPSE;
                case Overdue move -> Verb.OVERDUE;
                case End move -> Verb.END;
            };
        }
    }

    /**
     * @param guideRead he has read the guide (G-0-2)
     * @param declared he stands by the declarations shown to him
     * @param lateKnown he knows that the permit may lapse before the case is decided (G-4.4-6)
     */
    record Submit(String caseNo, long version, boolean guideRead, boolean declared, boolean lateKnown) implements Move {

        public Submit(String caseNo, long version, boolean guideRead, boolean declared) {
            this(caseNo, version, guideRead, declared, false);
        }
    }

    /** Answers for one or more items of the case; the case itself stays where it is. */
    record Check(String caseNo, long version, List<ItemAnswer> answers) implements Move {}

    /** What an officer has looked up at an outside source; the case stays where it is. */
    record LookedUp(String caseNo, long version, LookUp lookUp) implements Move {}

    /** An outside source is asked anew. */
    record Enquire(String caseNo, long version, Source source) implements Move {}

    /** @param lateKnown the employer knows it too (G-4.4-6) */
    record Vouch(String caseNo, long version, @Nullable String note, boolean lateKnown) implements Move {

        public Vouch(String caseNo, long version, @Nullable String note) {
            this(caseNo, version, note, false);
        }
    }

    record Return(String caseNo, long version, List<Reason> reasons) implements Move {}

    record Hold(String caseNo, long version, Reason reason) implements Move {}

    record Resume(String caseNo, long version, Reason result) implements Move {}

    /** Everything that is missing, asked for once. */
    record Ask(
            String caseNo,
            long version,
            List<AskedItem> items,
            @Nullable String note) implements Move {}

    /** @param explanations by item, for what was not changed */
    record Answer(String caseNo, long version, Map<String, String> explanations) implements Move {}

    /** @param reasons none to recommend granting, at least one to recommend refusal */
    record Recommend(
            String caseNo,
            long version,
            Decision decision,
            List<Reason> reasons,
            @Nullable String opinion) implements Move {}

    record Grant(String caseNo, long version, @Nullable String opinion) implements Move {}

    record Refuse(String caseNo, long version, List<Reason> reasons) implements Move {}

    record Remand(String caseNo, long version, Reason reason) implements Move {}

    /** @param ground what the applicant holds against the refusal, in his own words */
    record Appeal(String caseNo, long version, Reason ground) implements Move {}

    record Uphold(String caseNo, long version, Reason reason) implements Move {}

    record SetAside(String caseNo, long version, Reason reason) implements Move {}

    record Withdraw(String caseNo, long version, Reason reason) implements Move {}

    record Lapse(String caseNo, long version) implements Move {}

    record Overdue(String caseNo, long version) implements Move {}

    /** The permit it was for has come to its end. */
    record End(String caseNo, long version) implements Move {}
}
