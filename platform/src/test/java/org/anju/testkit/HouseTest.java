package org.anju.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class HouseTest {

    @Test
    void the_whole_house_opens_on_a_random_port_and_answers() {
        House house = House.demo();
        Browser visitor = house.browser().get("/");
        assertThat(visitor.status()).isLessThan(500);
        assertThat(house.bean(InstantSource.class)).isNotNull();
        assertThat(house.sql()
                        .sql("select count(*) from flyway_schema_history where not success")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
