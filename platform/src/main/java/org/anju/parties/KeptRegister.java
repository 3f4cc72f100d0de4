package org.anju.parties;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 在册人员: who has not been erased, for the run that asks whose period is over. */
@Component
public class KeptRegister {

    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;

    KeptRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a walk over all of them begins. */
    public static UUID first() {
        return FIRST;
    }

    /** The next ones after that, in the order of their ids. */
    public List<UUID> after(UUID last, int most) {
        return jdbc.sql("select id from parties_person where erased_at is null and id > ? order by id limit ?")
                .params(last, most)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Of these, those who are kept. */
    public List<UUID> among(Collection<UUID> persons) {
        return jdbc.sql("select id from parties_person where erased_at is null and id = any(?)")
                .param(persons.toArray(UUID[]::new))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Until the transaction ends nobody else erases or renames him; false where he is erased, or in another's hands just now. */
    public boolean hold(UUID person) {
        return jdbc.sql("select id from parties_person where id = ? and erased_at is null for update skip locked")
                .param(person)
                .query((row, n) -> true)
                .optional()
                .isPresent();
    }
}
