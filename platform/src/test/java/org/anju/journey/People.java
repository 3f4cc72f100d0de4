package org.anju.journey;

import static java.util.Objects.requireNonNull;

import org.anju.testkit.Browser;
import org.anju.testkit.House;

/** Who of the demonstration sits where; each call is another browser. */
final class People {

    private People() {}

    static Browser as(House house, String name, String hat) {
        Browser browser = house.browser().get("/demo").hasStatus(200);
        // the list is by age: whoever was there first is meant, not his namesake of another test
        String account = requireNonNull(browser.page()
                        .selectFirst("h2:containsOwn(" + hat + ") + ul > li:has(b:containsOwn(" + name
                                + ")) input[name=account]"))
                .attr("value");
        return browser.form("form:has(input[value=" + account + "])").submit().hasStatus(200);
    }

    static Browser applicant(House house, String name) {
        return as(house, name, "申请人");
    }

    static Agent agent(House house, String name) {
        return new Agent(as(house, name, "经办人"));
    }

    static Officer clerk(House house) {
        return new Officer(as(house, "陈立", "受理岗"));
    }

    static Officer otherClerk(House house) {
        return new Officer(as(house, "苏敏", "受理岗"));
    }

    static Officer approver(House house) {
        return new Officer(as(house, "王建国", "审批岗"));
    }
}
