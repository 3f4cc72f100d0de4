package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.anju.cases.second.SecondLook;
import org.anju.cases.second.SecondLookDesk;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.web.journey.Townsfolk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 复看 on pages: the supervisor sets the number, another clerk looks, the approver reads it, and both sizes of screen show it. */
class SecondLookPagesTest {

    private final House house = House.demo();

    /** The house is everybody's: nothing is drawn any more once this is over. */
    @AfterEach
    void nothingIsDrawn() {
        People.as(house, "方正", "监管岗")
                .get("/desk/second")
                .form("/desk/second")
                .set("every", "0")
                .submit()
                .hasStatus(200)
                .hasText("现在没有设抽取");
    }

    @Test
    void a_case_that_was_drawn_waits_for_another_clerk_and_then_for_the_approver() {
        Browser supervisor = People.as(house, "方正", "监管岗").get("/desk/second").hasStatus(200);
        supervisor
                .form("/desk/second")
                .set("every", "1")
                .submit()
                .hasStatus(422)
                .hasText("2 至 1000");
        supervisor
                .get("/desk/second")
                .form("/desk/second")
                .set("every", "2")
                .submit()
                .hasStatus(200)
                .hasText("每 2 件报审批的办件抽一件");
        Townsfolk folk = new Townsfolk(house, "令狐一");
        String one = folk.recommended();
        String two = new Townsfolk(house, "令狐二").recommended();
        Actor clerk = folk.officer(Role.CLERK, "复看人");
        String no = look(one, clerk).drawn() ? one : two;
        String here = "/desk/cases/" + no + "/second";

        People.as(house, "复看人", "受理岗")
                .get("/desk/cases/" + (no.equals(one) ? two : one) + "/second")
                .hasStatus(404);
        try (Screen screen = new Screen(house, Screen.Size.PHONE)) {
            screen.signIn("复看人", "受理岗").open("/desk/second").open("/en" + here).open(here);
            screen.press("form[action$='/second'] button", 422).standsAtTheMistakes();
        }
        People.approver(house)
                .browser
                .get("/desk/cases/" + no + "/grant")
                .form("/grant")
                .submit()
                .hasStatus(422)
                .hasText("抽中复看");
        Browser looker = People.as(house, "复看人", "受理岗").get(here).hasStatus(200);
        looker.form(here)
                .set("agrees", "no")
                .set("note", "六月没有缴税记录。")
                .submit()
                .hasStatus(200)
                .isAt(here)
                .hasText("意见不同")
                .hasText("六月没有缴税记录。");
        assertThat(looker.page().select("form[action$='/second']")).isEmpty();

        People.approver(house).browser.get("/desk/cases/" + no).hasText("意见不同").hasText("六月没有缴税记录。");
        supervisor.get("/desk/second").hasText(no).hasText("种子");
        try (Screen screen = new Screen(house, Screen.Size.DESK)) {
            screen.signIn("方正", "监管岗")
                    .open("/desk/second")
                    .open("/en/desk/second")
                    .open(here);
        }
    }

    private SecondLook look(String no, Actor officer) {
        return Objects.requireNonNull(
                house.bean(SecondLookDesk.class).of(no, officer).orElse(null));
    }
}
