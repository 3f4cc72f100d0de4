package org.anju.cases.queue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 取数语句: the statement of one page of a queue and its figures. Conditions stand in it only where they are asked for, so that
 * each has an index of its own.
 */
record Statement(String sql, Map<String, Object> figures) {

    static Statement page(Ask ask, @Nullable Cursor at, int limit, String columns) {
        Filter filter = ask.filter();
        boolean clock = filter.order() == Order.CLOCK;
        String key = clock ? "c.by_day" : "c.by_age";
        Map<String, Object> figures = new HashMap<>(Shelf.figures(ask.reader()));
        var sql = new StringBuilder("select " + columns + " from " + where(ask, figures));
        boolean back = at != null && at.back();
        if (at != null) {
            sql.append(" and (")
                    .append(key)
                    .append(", c.no) ")
                    .append(back ? "<" : ">")
                    .append(" (:key, :no)");
            figures.put("key", clock ? LocalDate.parse(at.key()) : OffsetDateTime.parse(at.key()));
            figures.put("no", at.no());
        }
        String way = back ? " desc" : "";
        sql.append(" order by ")
                .append(key)
                .append(way)
                .append(", c.no")
                .append(way)
                .append(" limit :limit");
        figures.put("limit", limit);
        return new Statement(sql.toString(), figures);
    }

    private static String where(Ask ask, Map<String, Object> figures) {
        Filter filter = ask.filter();
        var sql =
                new StringBuilder(ask.shelf().view() + " c where " + ask.shelf().seenBy(ask.reader()));
        if (ask.state() != null) {
            sql.append(" and c.state = :state");
            figures.put("state", ask.state());
        }
        switch (filter.whose()) {
            case TEAM -> {}
            case FREE -> sql.append(" and c.holder is null");
            case MINE -> {
                sql.append(ask.hands().isEmpty() ? " and false" : " and c.holder in (:hands)");
                figures.put("hands", ask.hands());
            }
        }
        Left left = filter.left();
        if (left != null) {
            sql.append(" and c.by_day <= :until and c.state in (:running)");
            figures.put("until", left.until(ask.today(), ask.calendar()));
            figures.put("running", ask.shelf().running());
        }
        if (filter.kind() != null) {
            sql.append(" and ").append(kind(ask.shelf(), filter.kind()));
            figures.put("kind", filter.kind());
        }
        if (filter.employer() != null) {
            sql.append(" and c.employer = :employer");
            figures.put("employer", filter.employer());
        }
        if (filter.person() != null) {
            sql.append(ask.shelf() == Shelf.PERSON ? " and c.person = :person" : " and false");
            figures.put("person", filter.person());
        }
        sql.append(found(ask, figures));
        return sql.toString();
    }

    /** A person's case comes for the first time or again; an employer's says itself what it is. */
    private static String kind(Shelf shelf, String kind) {
        return shelf == Shelf.EMPLOYER
                ? "c.kind = :kind"
                : kind.equals(Coming.AGAIN.name()) ? "c.round > 1" : "c.round <= 1";
    }

    private static String found(Ask ask, Map<String, Object> figures) {
        Words words = ask.filter().words();
        boolean person = ask.shelf() == Shelf.PERSON;
        switch (words.meant()) {
            case NOTHING -> {
                return "";
            }
            case CASE -> {
                figures.put("front", words.inFront());
                return " and c.no like :front";
            }
            case SERIAL -> {
                figures.put("numbers", words.numbers(ask.today()));
                return " and c.no in (:numbers)";
            }
            case PERMIT -> {
                figures.put("front", words.inFront());
                return person ? " and c.permit_no like :front" : " and false";
            }
            default -> {
                figures.put("text", words.text());
                figures.put("like", words.anywhere());
                figures.put("front", words.inFront());
                String names = "cases_plain(c.employer_name) like :like or c.employer_initials like :like";
                String whole = person
                        ? "cases_plain(c.person_name) like :like or c.person_initials like :front or " + names
                        : names;
                // one sign is its own piece: asked for twice in the open, it would be guessed to be twice as rare as it
                // is
                boolean one = words.text().codePointCount(0, words.text().length()) == 1;
                return " and c.pieces @> cases_wanted(:text) and "
                        + (one ? "coalesce(" + whole + ", false)" : "(" + whole + ")");
            }
        }
    }
}
