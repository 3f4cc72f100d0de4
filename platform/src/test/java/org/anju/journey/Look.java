package org.anju.journey;

import org.anju.testkit.House;

/** What no page shows: how things stand in the books of the open house. */
final class Look {

    private Look() {}

    static String no(House house, String name) {
        return one(
                house,
                "select c.no from cases_case c join parties_person p on p.id = c.person"
                        + " where p.name = ? and exists (select from accounts_account d where d.person = p.id and d.demo and d.about_zh <> '测试') order by c.opened_at limit 1",
                name);
    }

    static String state(House house, String no) {
        return one(house, "select state from cases_case where no = ?", no);
    }

    static String paperOf(House house, String name) {
        return one(
                house,
                "select a.id::text from materials_attachment a join parties_person p on p.id = a.person"
                        + " where p.name = ? and exists (select from accounts_account d where d.person = p.id and d.demo and d.about_zh <> '测试') limit 1",
                name);
    }

    static int linesBy(House house, String name) {
        return Integer.parseInt(one(
                house,
                "select count(*)::text from trail_lines where account in (select id from accounts_account where name = ?)",
                name));
    }

    private static String one(House house, String sql, String parameter) {
        return house.sql().sql(sql).param(parameter).query(String.class).single();
    }
}
