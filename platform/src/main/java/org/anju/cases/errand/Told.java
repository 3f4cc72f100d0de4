package org.anju.cases.errand;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;

/**
 * 通知内容: what somebody is to be told, as it waits in the outbox. Exactly one of employer, person, role and account is given;
 * employer and person together are that one agent of the employer.
 *
 * @param once the same key twice is one notice
 * @param employer all its agents, those who act for it when the notice is carried out
 * @param except the agent whose own matter it is: he is told as the applicant (G-3.1.2-15)
 * @param person the applicant of that person
 * @param district where the people of that role work
 * @param key of the message; its words are said in the reader's language when he reads
 * @param args figures of the message; a day stands as {@code 2026-05-08}
 * @param link where the reader can do something about it
 * @param at when it happened
 * @param account one officer, and nobody else of the office
 * @param subject the number of the case it is about, null where it is about none; older ones that still wait have none
 */
public record Told(
        String once,
        @Nullable UUID employer,
        @Nullable UUID except,
        @Nullable UUID person,
        @Nullable String district,
        @Nullable Role role,
        String key,
        List<Object> args,
        String link,
        Level level,
        Instant at,
        @Nullable UUID account,
        @Nullable String subject) {

    /** 通知类别: news of what happened, or a reminder, which is a courtesy and no duty (G-4.4-5, A-60). */
    public enum Level {
        /** Something happened. */
        NEWS,
        /** A deadline comes. */
        COURTESY,
        /** The last reminder before it. */
        URGENT
    }

    public Told {
        args = List.copyOf(args);
    }
}
