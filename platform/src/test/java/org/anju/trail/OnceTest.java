package org.anju.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.anju.testkit.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OnceTest {

    @RegisterExtension
    final Database database = new Database();

    private final AtomicInteger done = new AtomicInteger();

    @Test
    void fifty_forms_sent_twice_or_thrice_at_once_act_once_each_and_answer_alike() throws Exception {
        long seed = System.nanoTime();
        System.out.println("OnceTest seed " + seed);
        var random = new Random(seed);
        Once once = new Once(database.jdbc());
        Trail trail = new Trail(database.jdbc(), database.clock());
        List<Callable<Map.Entry<UUID, String>>> work = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            UUID key = new UUID(random.nextLong(), random.nextLong());
            for (int copy = 0; copy < 2 + random.nextInt(2); copy++) {
                work.add(() -> Map.entry(key, text(inTransaction(once, key, "body", () -> {
                    trail.record(TrailHouse.CLERK, "granted", new Subject("case", key.toString()), Map.of());
                    return "answer " + done.incrementAndGet();
                }))));
            }
        }
        java.util.Collections.shuffle(work, random);
        Map<UUID, String> answers = new java.util.HashMap<>();
        try (var hands = Executors.newFixedThreadPool(10)) {
            for (Future<Map.Entry<UUID, String>> each : hands.invokeAll(work)) {
                String before =
                        answers.putIfAbsent(each.get().getKey(), each.get().getValue());
                assertThat(before == null || before.equals(each.get().getValue()))
                        .isTrue();
            }
        }
        assertThat(done).hasValue(50);
        assertThat(answers.values()).doesNotHaveDuplicates().hasSize(50);
        assertThat(database.jdbc()
                        .sql("select count(*) from trail_lines")
                        .query(Long.class)
                        .single())
                .isEqualTo(50);
    }

    @Test
    void the_same_key_with_another_body_or_by_another_person_is_a_clash() {
        Once once = new Once(database.jdbc());
        UUID key = UUID.randomUUID();
        assertThat(inTransaction(once, key, "a", () -> "1")).isEqualTo(new Once.Answer.First("1"));
        assertThat(inTransaction(once, key, "a", () -> "2")).isEqualTo(new Once.Answer.Again("1"));
        assertThat(inTransaction(once, key, "b", () -> "3")).isEqualTo(new Once.Answer.Clash());
        Once.Answer stranger =
                database.transactions().execute(status -> once.run(Actor.visitor(), key, "a", () -> "4"));
        assertThat(stranger).isEqualTo(new Once.Answer.Clash());
    }

    @Test
    void an_act_rolled_back_leaves_no_key_and_may_be_sent_again() {
        Once once = new Once(database.jdbc());
        UUID key = UUID.randomUUID();
        database.transactions().executeWithoutResult(status -> {
            once.run(TrailHouse.CLERK, key, "a", () -> "refused");
            status.setRollbackOnly();
        });
        assertThat(inTransaction(once, key, "a", () -> "granted")).isEqualTo(new Once.Answer.First("granted"));
    }

    @Test
    void an_act_outside_a_transaction_is_refused_loudly() {
        assertThatThrownBy(() -> new Once(database.jdbc()).run(TrailHouse.CLERK, UUID.randomUUID(), "a", () -> "1"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keys_older_than_two_days_are_forgotten() {
        Once once = new Once(database.jdbc());
        for (String age : new String[] {"47 hours", "49 hours"}) {
            database.jdbc()
                    .sql("insert into trail_once (key, owner, body_hash, answer, at)"
                            + " values (gen_random_uuid(), 'x', 'y', 'z', clock_timestamp() - ?::interval)")
                    .param(age)
                    .update();
        }
        assertThat(once.sweep()).isEqualTo(1);
    }

    private Once.Answer inTransaction(Once once, UUID key, String body, java.util.function.Supplier<String> act) {
        return database.transactions().execute(status -> once.run(TrailHouse.CLERK, key, body, act));
    }

    private static String text(Once.Answer answer) {
        return switch (answer) {
            case Once.Answer.First(String text) -> text;
            case Once.Answer.Again(String text) -> text;
            case Once.Answer.Clash() -> "clash";
        };
    }
}
