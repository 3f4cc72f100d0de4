package org.anju.cases.errand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anju.testkit.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

class ErrandRunnerTest {

    @RegisterExtension
    final Database database = new Database();

    private final Outbox outbox = new Outbox(database.jdbc());
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    private ErrandRunner runner(Errand... errands) {
        return new ErrandRunner(
                outbox, List.of(errands), new DataSourceTransactionManager(database.dataSource()), database.clock());
    }

    private void leave(String topic, String key) {
        database.transactions()
                .executeWithoutResult(
                        tx -> outbox.leave(topic, key, key, database.clock().instant()));
    }

    private <T> List<T> column(String column, Class<T> type) {
        return database.jdbc()
                .sql("select " + column + " from cases_outbox order by id")
                .query((row, n) -> row.getObject(1, type))
                .list();
    }

    @Test
    void an_errand_left_in_a_rolled_back_act_was_never_left() {
        database.transactions().executeWithoutResult(tx -> {
            outbox.leave("sheet", "1", "1", database.clock().instant());
            tx.setRollbackOnly();
        });
        assertThat(runner(new Errand("sheet", done::add)).run()).isZero();
    }

    @Test
    void the_same_errand_twice_is_one_and_a_topic_nobody_knows_waits() {
        leave("sheet", "1");
        leave("sheet", "1");
        leave("mail", "1");
        assertThat(runner(new Errand("sheet", done::add)).run()).isEqualTo(1);
        assertThat(done).containsExactly("1");
        assertThat(runner(new Errand("mail", done::add)).run()).isEqualTo(1);
    }

    @Test
    void one_that_fails_is_undone_noted_and_tried_later_and_later_while_others_go_on() {
        leave("sheet", "bad");
        leave("sheet", "good");
        Errand picky = new Errand("sheet", payload -> {
            database.jdbc()
                    .sql("insert into trail_once (key, owner, body_hash) values (gen_random_uuid(), 'x', 'x')")
                    .update();
            if (payload.equals("bad")) {
                throw new IllegalStateException("printer is out of paper");
            }
            done.add(payload);
        });
        ErrandRunner runner = runner(picky);
        runner.run();
        assertThat(done).containsExactly("good");
        assertThat(column("last_error", String.class)).containsExactly("IllegalStateException", null);
        assertThat(database.jdbc()
                        .sql("select count(*) from trail_once")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        database.clock().advance(Duration.ofSeconds(1));
        runner.run();
        assertThat(column("attempts", Integer.class)).containsExactly(1, 1);
        database.clock().advance(Duration.ofSeconds(1));
        runner.run();
        assertThat(column("attempts", Integer.class)).containsExactly(2, 1);
        database.clock().advance(Duration.ofSeconds(3));
        runner.run();
        assertThat(column("attempts", Integer.class)).containsExactly(2, 1);
        for (int i = 0; i < 20; i++) {
            database.clock().advance(Duration.ofMinutes(69));
            runner.run();
        }
        assertThat(column("attempts", Integer.class)).containsExactly(22, 1);
        database.clock().advance(Duration.ofMinutes(69));
        runner(new Errand("sheet", done::add)).run();
        assertThat(done).containsExactly("good", "bad");
    }

    @Test
    void four_hands_carry_forty_errands_out_once_each() throws Exception {
        for (int i = 0; i < 40; i++) {
            leave("sheet", "n" + i);
        }
        ErrandRunner runner = runner(new Errand("sheet", done::add));
        try (var pool = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> hands = Collections.nCopies(4, runner::run);
            int sum = 0;
            for (Future<Integer> each : pool.invokeAll(hands)) {
                sum += each.get();
            }
            assertThat(sum).isEqualTo(40);
        }
        assertThat(done).hasSize(40).doesNotHaveDuplicates();
    }
}
