package org.anju.cases.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anju.cases.queue.Paged.Placed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * 取队列: reads one page of a queue, its neighbours and its figures, for either kind of case; nothing is counted or
 * computed over all rows.
 */
@Repository
public class Listing {

    /** So many lines of the figures may lie about before they are summed up. */
    private static final int SETTLED = 500;

    private static final int FEW = 50;

    private final JdbcClient jdbc;

    Listing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That page in the queue's order, also where it is read backwards. */
    public <T> Paged<T> page(Ask ask, @Nullable Cursor at, int size, RowMapper<T> row) {
        Statement statement = Statement.page(ask, at, size + 1, "c.*");
        boolean back = at != null && at.back();
        List<Placed<T>> rows = jdbc.sql(statement.sql())
                .params(statement.figures())
                .query((each, n) -> new Placed<>(
                        Objects.requireNonNull(row.mapRow(each, n)),
                        place(each, ask.filter().order(), false)))
                .list();
        return Paged.of(back ? rows.reversed() : rows, at, size);
    }

    /** The number of the case that stands before or after that one in the queue, whether or not that one is still in it. */
    public Optional<String> beside(Ask ask, String no, boolean back) {
        return place(ask, no, back).flatMap(at -> {
            // asked for one alone, the database would rather walk along the queue until it meets it, however far off
            Statement statement = Statement.page(ask, at, FEW, "c.no");
            return jdbc
                    .sql(statement.sql())
                    .params(statement.figures())
                    .query((row, n) -> row.getString(1))
                    .list()
                    .stream()
                    .findFirst();
        });
    }

    private Optional<Cursor> place(Ask ask, String no, boolean back) {
        return jdbc.sql("select by_day, by_age, no from " + ask.shelf().view() + " c where c.no = :no and "
                        + ask.shelf().seenBy(ask.reader()))
                .params(Shelf.figures(ask.reader()))
                .param("no", no)
                .query((row, n) -> place(row, ask.filter().order(), back))
                .optional();
    }

    private static Cursor place(ResultSet row, Order order, boolean back) throws SQLException {
        String key = order == Order.CLOCK
                ? row.getObject("by_day", LocalDate.class).toString()
                : row.getObject("by_age", OffsetDateTime.class).toString();
        return new Cursor(key, row.getString("no"), back);
    }

    /** By state and by whose they are. The office's figures are kept as they change; an agent's few cases are counted. */
    public <S extends Enum<S>> Tally<S> tally(Ask ask, Class<S> states) {
        var by = Tally.empty(states);
        boolean office = Shelf.office(ask.reader());
        String mine = ask.hands().isEmpty() ? "0" : "coalesce(sum(n) filter (where holder in (:hands)), 0)";
        String from = office
                ? "cases_tally where district = :district and shelf = :shelf"
                : "(select c.state, c.holder, 1 as n from " + ask.shelf().view() + " c where "
                        + ask.shelf().seenBy(ask.reader()) + ") x";
        jdbc.sql("select state, sum(n) as team, coalesce(sum(n) filter (where holder is null), 0) as free, " + mine
                        + " as mine from " + from + " group by state")
                .params(Shelf.figures(ask.reader()))
                .param("shelf", ask.shelf().name())
                .param("hands", ask.hands())
                .query(row -> {
                    S state = Enum.valueOf(states, row.getString("state"));
                    for (Whose whose : Whose.values()) {
                        int n = row.getInt(whose.name().toLowerCase(Locale.ROOT));
                        if (n > 0) {
                            Objects.requireNonNull(by.get(whose)).put(state, n);
                        }
                    }
                });
        return new Tally<>(by, office ? most(ask) : Map.of());
    }

    /** How many have little time left: the soonest of all, read once and no further than {@link Tally#MOST}. */
    private Map<Left, Integer> most(Ask ask) {
        var widest = new Filter(ask.filter().whose(), Order.CLOCK, Left.AMBER, null, null, null, Words.NONE);
        Ask soonest = new Ask(ask.shelf(), widest, ask.state(), ask.hands(), ask.reader(), ask.today(), ask.calendar());
        Statement statement = Statement.page(soonest, null, Tally.MOST, "c.by_day");
        var counts = new ArrayList<String>();
        var figures = new HashMap<>(statement.figures());
        for (Left left : Left.values()) {
            counts.add("count(*) filter (where by_day <= :" + left + ") as " + left);
            figures.put(left.name(), left.until(ask.today(), ask.calendar()));
        }
        return jdbc.sql("select " + String.join(", ", counts) + " from (" + statement.sql() + ") x")
                .params(figures)
                .query((row, n) -> {
                    var most = new EnumMap<Left, Integer>(Left.class);
                    for (Left left : Left.values()) {
                        most.put(left, row.getInt(left.name()));
                    }
                    return most;
                })
                .single();
    }

    /** Sums the lines of the figures up into few, where they have become many; answers how many there were. */
    public int settle() {
        int lines = jdbc.sql("select count(*) from cases_tally")
                .query(Integer.class)
                .single();
        if (lines > SETTLED) {
            jdbc.sql("""
                            with gone as (delete from cases_tally returning district, shelf, state, holder, n)
                            insert into cases_tally (district, shelf, state, holder, n)
                            select district, shelf, state, holder, sum(n) from gone group by 1, 2, 3, 4 having sum(n) <> 0
                            """).update();
        }
        return lines;
    }
}
