package org.anju.trail;

import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What rooms above ask of the trail, in a test that opens only some rooms. */
public final class TrailRoom {

    private TrailRoom() {}

    public static void open(AnnotationConfigApplicationContext rooms, DataSource source) {
        rooms.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(source));
        rooms.register(Trail.class, Seals.class, TrailRegister.class, Witnesses.class);
    }
}
