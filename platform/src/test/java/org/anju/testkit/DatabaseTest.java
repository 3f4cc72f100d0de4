package org.anju.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DatabaseTest {

    @RegisterExtension
    static final Database database = new Database();

    @Test
    void the_application_sees_the_migrated_schema_as_a_role_that_owns_nothing() {
        assertThat(database.jdbc()
                        .sql("select current_user")
                        .query(String.class)
                        .single())
                .isEqualTo("anju_app");
        assertThat(database.jdbc()
                        .sql("select count(*) from spring_session")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThatThrownBy(
                        () -> database.jdbc().sql("create table anju.x (a int)").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(
                        () -> database.jdbc().sql("drop table spring_session").update())
                .hasStackTraceContaining("must be owner");
    }

    @Test
    void the_test_database_is_as_durable_as_the_real_one() {
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"}) {
            assertThat(database.jdbc()
                            .sql("show " + setting)
                            .query(String.class)
                            .single())
                    .as(setting)
                    .isEqualTo("on");
        }
    }
}
