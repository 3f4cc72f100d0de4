package org.anju.web.journey;

import java.time.InstantSource;
import org.anju.conduct.SelfCheckQuestion;
import org.anju.policy.time.Beijing;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.anju.testkit.House;
import org.junit.jupiter.api.Test;

class SelfCheckJourneyTest {

    private final House house = House.demo();

    @Test
    void an_agent_checks_question_by_question_says_what_was_done_and_corrects_it_later() {
        var folk = new Townsfolk(house);
        int year = Beijing.today(house.bean(InstantSource.class)).getYear();
        Browser agent =
                folk.as(folk.agent).get("/firm/self-check").hasStatus(200).hasText(year + " 年度自查");
        agent.form("/firm/self-check").submit().hasStatus(422).hasText("请选择是或否");

        Form form = agent.form("/firm/self-check");
        for (SelfCheckQuestion each : SelfCheckQuestion.values()) {
            form.set(each.name() + ".fits", each == SelfCheckQuestion.CONTACTS ? "no" : "yes");
        }
        form.submit().hasStatus(422).hasText("请写明怎么改");
        agent.form("/firm/self-check")
                .set("CONTACTS.done", "已更新紧急联系人电话")
                .submit()
                .isAt("/firm/self-check")
                .hasText("周雨桐已于")
                .hasText("已更新紧急联系人电话");
        folk.as(folk.second)
                .get("/firm/self-check")
                .form("/firm/self-check")
                .set("CONTACTS.fits", "yes")
                .submit()
                .hasStatus(200)
                .hasText("陈安然已于");
    }

    @Test
    void a_year_long_gone_without_a_report_and_a_year_to_come_are_not_there() {
        var folk = new Townsfolk(house);
        int year = Beijing.today(house.bean(InstantSource.class)).getYear();
        Browser agent = folk.as(folk.agent);
        agent.get("/firm/self-check?year=" + (year - 1)).hasStatus(200);
        agent.get("/firm/self-check?year=" + (year + 1)).hasStatus(404);
        agent.get("/firm/self-check?year=" + (year - 2)).hasStatus(404);
    }
}
