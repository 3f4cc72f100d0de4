package org.anju.web.journey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.junit.jupiter.api.Test;

/** A department is registered, asks, and the holder sees it: over HTTP, without JavaScript. */
class BenefitJourneyTest {

    private final House house = House.demo();

    @Test
    void from_the_operators_registration_to_the_holders_page() {
        var folk = new Townsfolk(house);
        String permit = requireNonNull(folk.view(folk.granted()).permitNo());
        String last = folk.number(folk.applicant).substring(14);
        Actor operator = folk.officer(Role.OPERATOR, "丁一");
        Actor verifier = folk.officer(Role.VERIFIER, "何查验");
        String name = "区教委" + UUID.randomUUID().toString().substring(0, 8);

        Browser admin = folk.as(operator).get("/admin/benefit").hasStatus(200);
        admin.form("form.measure")
                .set("name", name)
                .set("kind", "SCHOOL")
                .submit()
                .hasText("还没有用途")
                .hasText("还没有人员");
        admin.form("form[action$=/purposes]")
                .set("purpose", "子女入学")
                .set("companions", "yes")
                .submit()
                .hasText("子女入学");
        admin.form("form[action$=/people]")
                .set("login", login(verifier))
                .set("person", "何查验")
                .submit()
                .hasStatus(200)
                .hasText("何查验");

        Browser desk = folk.as(verifier).isAt("/benefit").hasText(name).hasText("还没有查验过");
        desk.form("form.card")
                .set("permit", permit)
                .set("identity", last)
                .submit()
                .hasStatus(200);
        assertThat(desk.page().select(".vstate b").text()).isEqualTo("有效");
        desk.hasText("林＊＊").hasText(permit).hasNoText("林知远").hasText("无").hasText("子女入学");
        assertThat(desk.header("Cache-Control")).isEqualTo("no-store");
        String record = desk.place().getPath().replaceAll(".*/", "");
        desk.get("/benefit").hasText(record);
        desk.get("/benefit/checks").hasText(record).hasText("林＊＊");

        desk.get("/benefit");
        desk.form("form.card")
                .set("permit", permit)
                .set("identity", "000A")
                .submit()
                .hasStatus(422)
                .hasText("后四位");
        desk.form("form.card")
                .set("identity", last.equals("0000") ? "0001" : "0000")
                .submit();
        assertThat(desk.page().select(".vstate b").text()).isEqualTo("查不到");
        desk.hasNoText(permit);
        desk.get("/benefit");
        desk.form("form.card")
                .set("permit", permit)
                .set("identity", last)
                .set("day.y", folk.today().plusDays(1).toString())
                .submit()
                .hasStatus(422)
                .hasText("还没到");

        folk.as(folk.applicant).get("/me/permit").hasText(name + " 因 子女入学 查验").hasText(record);
        folk.as(folk.officer(Role.VERIFIER, "外人"))
                .get("/benefit/checks/" + record)
                .hasStatus(404);
        desk.get("/en/benefit/checks/" + record).hasText("In force");
    }

    @Test
    void the_same_form_twice_is_one_check() {
        var folk = new BenefitFolk(house);
        Browser desk = folk.desk().get("/benefit");
        var form = desk.form("form.card").set("permit", "1101192026888888").set("identity", "0000");
        String first = form.submit().place().getPath();
        assertThat(form.submit().place().getPath()).isEqualTo(first);
        assertThat(house.sql()
                        .sql("select count(*) from sheets_benefit_check where department = ?")
                        .param(folk.department)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private String login(Actor who) {
        return house.bean(org.anju.accounts.AccountRegister.class)
                .find(requireNonNull(who.account()))
                .orElseThrow()
                .login();
    }
}
