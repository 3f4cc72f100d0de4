package org.anju.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.anju.testkit.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class TrailTest {

    @RegisterExtension
    final Database database = new Database();

    @TempDir
    Path data;

    @Test
    void a_line_outside_a_transaction_is_refused_loudly() {
        Trail trail = new TrailHouse(database, data).trail();
        assertThatThrownBy(() -> trail.record(TrailHouse.CLERK, "granted", new Subject("case", "1"), Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside a transaction");
        assertThat(lines()).isZero();
    }

    @Test
    void an_act_rolled_back_leaves_no_line() {
        Trail trail = new TrailHouse(database, data).trail();
        database.transactions().executeWithoutResult(status -> {
            trail.saw(TrailHouse.CLERK, new Subject("case", "1"));
            status.setRollbackOnly();
        });
        assertThat(lines()).isZero();
    }

    @Test
    void the_application_can_neither_change_nor_remove_a_line_nor_set_its_writing_time() {
        new TrailHouse(database, data).act(1);
        for (String sql : new String[] {
            "update trail_lines set act = 'x'",
            "delete from trail_lines",
            "truncate trail_lines cascade",
            "update trail_seals set hash = hash",
            "delete from trail_heads",
            "update trail_heads set hash = hash",
            "delete from trail_seals",
            "update trail_unsealed set line = line",
            "insert into trail_lines (at, name, role, district, act, subject_kind, subject_id, evidence, written_at)"
                    + " values (now(), 'x', 'CLERK', '1', 'a', 'k', 'i', '{}', now())"
        }) {
            assertThatThrownBy(() -> database.jdbc().sql(sql).update())
                    .as(sql)
                    .hasStackTraceContaining("permission denied");
        }
    }

    private long lines() {
        return database.jdbc()
                .sql("select count(*) from trail_lines")
                .query(Long.class)
                .single();
    }
}
