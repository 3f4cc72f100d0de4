package org.anju.cases.queue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anju.app.postgres.Roles;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Role;

/** A house with many cases, drawn from a seed: open ones as an office has them, and half as many that are closed. */
public final class Crowd {

    public static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

    /** Twelve clerks share the work; the first of them is the reader. */
    private static final String CLERK = "00000000-0000-4000-8000-0000000000";

    private static final String MANY = """
            with drawn as (
                select i, random() as kind, random() as day, random() as hand, random() as firm, random() as again,
                    substr('林王曾赵钱孙李周吴郑冯陈褚卫蒋沈韩杨朱秦', 1 + (random() * 19)::int, 1)
                        || substr('知远启航若溪雨桐小满一鸣青山婉清安然思齐', 1 + (random() * 19)::int, 1)
                        || substr('星河晨光子墨文博浩然嘉怡欣妍梓萱宇轩佳琪', 1 + (random() * 19)::int, 1) as name
                from generate_series(1, ? * 3 / 2) i),
            stood as (
                select *, case when i > ? then 'GRANTED' when kind < 0.7 then 'CLERK_REVIEW' when kind < 0.85 then 'APPROVAL'
                    when kind < 0.95 then 'SUPPLEMENT' else 'TAX_CHECK' end as state, date '2026-09-04' + (day * 28)::int as due
                from drawn)
            insert into cases_case (no, kind, state, version, district, person, person_name, employer, employer_name, round,
                opened_at, submitted_at, vouched_at, clock_from, last_day, due_at, due_act, clerk, approver, permit_no, holder, holder_name)
            select 'YQ-2026-' || lpad(i::text, 6, '0'), 'NEW', state, 3, '110119', gen_random_uuid(), name,
                lpad((firm * 499)::int::text, 32, '0')::uuid, '妫川第' || (firm * 499)::int || '智能科技有限公司', case when again < 0.03 then 2 else 1 end,
                arrived, arrived, arrived,
                case when state in ('CLERK_REVIEW', 'APPROVAL') then date '2026-08-10' end,
                case when state in ('CLERK_REVIEW', 'APPROVAL', 'SUPPLEMENT') then due end,
                case when state in ('CLERK_REVIEW', 'APPROVAL', 'SUPPLEMENT') then due + 1 end,
                case when state in ('CLERK_REVIEW', 'APPROVAL') then 'OVERDUE' when state = 'SUPPLEMENT' then 'LAPSE' end,
                case when state in ('APPROVAL', 'GRANTED') then gen_random_uuid() end,
                case when state = 'GRANTED' then gen_random_uuid() end,
                case when state = 'GRANTED' then '1101192026' || lpad(i::text, 6, '0') end,
                case when taken then (? || lpad((hand * 11)::int::text, 2, '0'))::uuid end,
                case when taken then '窗口' || (hand * 11)::int end
            from (select *, timestamptz '2026-09-01' - i % 40 * interval '1 day' - i * interval '1 second' as arrived,
                -- what is due soon has been taken by somebody; what waits is what came last
                state = 'GRANTED' or day < 0.7 as taken from stood) x
            on conflict do nothing""";

    private Crowd() {}

    /** @param seed between -1 and 1, as the database wants it */
    public static void fill(Database database, int many, double seed) {
        try (Connection owner = database.owner().connect()) {
            fill(owner, many, seed);
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    /** For whoever has the key of the schema's owner. */
    public static void fill(Connection owner, int many, double seed) throws SQLException {
        owner.setSchema(Roles.SCHEMA);
        try (var statement = owner.createStatement();
                var rows = owner.prepareStatement(MANY)) {
            statement.execute("select setseed(" + seed + ")");
            rows.setInt(1, many);
            rows.setInt(2, many);
            rows.setString(3, CLERK);
            rows.executeUpdate();
            statement.execute("analyze cases_case, cases_tally");
        }
    }

    static Actor clerk(int number) {
        UUID id = UUID.fromString(CLERK + "%02d".formatted(number));
        return new Actor(id, "窗口" + number, Role.CLERK, null, null, Actor.YANQING);
    }

    static UUID firm(int number) {
        return UUID.fromString("00000000-0000-0000-0000-" + "%012d".formatted(number));
    }

    static List<UUID> hands(int... numbers) {
        return java.util.Arrays.stream(numbers)
                .mapToObj(
                        number -> java.util.Objects.requireNonNull(clerk(number).account()))
                .toList();
    }
}
