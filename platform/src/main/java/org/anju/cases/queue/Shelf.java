package org.anju.cases.queue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anju.trail.Actor;
import org.anju.trail.Role;

/** 两类办件: people's cases and employers', as queues and hands see them: where they lie and who may see which. */
public enum Shelf {
    /** 个人办件. The office sees a case from the day its employer passed it on; an agent never his own (G-3.1.2-15). */
    PERSON(
            "cases_case",
            "cases_shelf_person",
            "case",
            "/desk/cases/",
            "c.vouched_at is not null",
            "c.person is distinct from :me",
            Set.of("CLERK_REVIEW", "TAX_CHECK", "SUPPLEMENT"),
            Set.of("APPROVAL", "APPEALED"),
            List.of("CLERK_REVIEW", "APPROVAL", "APPEALED")),
    /** 单位办件, from their submission on. */
    EMPLOYER(
            "cases_employer_case",
            "cases_shelf_employer",
            "employer-case",
            "/desk/employers/",
            "(c.submitted_at is not null or c.kind = 'REFILING')",
            "true",
            Set.of("ONLINE_CHECK", "PAPER", "EXAMINATION", "TAX_CHECK"),
            Set.of("DECISION"),
            List.of("EXAMINATION", "DECISION", "PAPER"));

    private final String table;
    private final String view;
    private final String subject;
    private final String address;
    private final String handedIn;
    private final String notOwn;
    private final Set<String> clerks;
    private final Set<String> approvers;
    private final List<String> running;

    Shelf(
            String table,
            String view,
            String subject,
            String address,
            String handedIn,
            String notOwn,
            Set<String> clerks,
            Set<String> approvers,
            List<String> running) {
        this.table = table;
        this.view = view;
        this.subject = subject;
        this.address = address;
        this.handedIn = handedIn;
        this.notOwn = notOwn;
        this.clerks = clerks;
        this.approvers = approvers;
        this.running = running;
    }

    public String table() {
        return table;
    }

    /** The same to look through in long lists: its wall lets an index be used before it (ADR 112). */
    String view() {
        return view;
    }

    /** What the trail calls such a case. */
    public String subject() {
        return subject;
    }

    /** Where the office looks at it, without its number. */
    public String address() {
        return address;
    }

    /** Whether that hat has something to do in that state. */
    public boolean isFor(Role role, String state) {
        return switch (role) {
            case CLERK -> clerks.contains(state);
            case APPROVER -> approvers.contains(state);
            default -> false;
        };
    }

    /** The states in which a limit of working days runs against the office or the paper. */
    List<String> running() {
        return running;
    }

    /** What of the table this reader may see, as a condition that an index can answer. */
    public String seenBy(Actor reader) {
        return switch (reader.role()) {
            case CLOCK -> "true";
            case AGENT -> "c.employer = :firm and " + notOwn;
            case CLERK, APPROVER, SUPERVISOR -> "c.district = :district and " + handedIn;
            case APPLICANT -> this == PERSON ? "c.person = :me" : "false";
            default -> "false";
        };
    }

    /** The figures that {@link #seenBy} asks for. */
    public static Map<String, Object> figures(Actor reader) {
        var figures = new HashMap<String, Object>();
        figures.put("me", reader.person());
        figures.put("firm", reader.employer());
        figures.put("district", reader.district());
        return figures;
    }

    /** Whether the reader is of the office. */
    static boolean office(Actor reader) {
        return Arrays.asList(Role.CLERK, Role.APPROVER, Role.SUPERVISOR).contains(reader.role());
    }
}
