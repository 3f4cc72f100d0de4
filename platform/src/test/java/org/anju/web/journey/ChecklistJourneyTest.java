package org.anju.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anju.materials.Papers;
import org.anju.parties.PersonRegister;
import org.anju.parties.profile.Companions;
import org.anju.parties.profile.Residence;
import org.anju.parties.profile.Statement;
import org.anju.policy.material.Situation;
import org.anju.policy.person.ResidenceUse;
import org.anju.policy.time.Beijing;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.anju.testkit.House;
import org.junit.jupiter.api.Test;

/** The checklist follows the person over HTTP: another answer, another list; no file is lost. */
class ChecklistJourneyTest {

    private final House house = House.demo();
    private final Townsfolk folk = new Townsfolk(house, "安居禾");
    private final UUID person = Objects.requireNonNull(folk.applicant.person());

    @Test
    void files_follow_the_child_and_not_its_place_in_the_list() {
        say(new Companions(null, List.of(child("大禾", 6), child("小禾", 3))));
        Browser me = folk.as(folk.applicant).get("/me/materials").hasText("大禾").hasText("小禾");
        put(me, "G-3.2.1-43_1", "大禾.png", 61);
        put(me, "G-3.2.1-43_2", "小禾.png", 62);
        me.get("/me/profile/companions").form("#f").submit("0").hasStatus(200);
        assertThat(me.page().select("[name=children.0.name]").attr("value")).isEqualTo("小禾");
        // the list asks for the one that stays, with its own file; the other's is kept aside
        me.get("/me/materials").hasText("现在不需要的 1 项");
        assertThat(me.page().select("li.okrow[id=m-G-3.2.1-43_2]").text()).contains("小禾");
        me.get("/me/materials/G-3.2.1-43_2").hasText("小禾.png").hasNoText("大禾.png");
        me.get("/me/materials/G-3.2.1-43_1").hasStatus(200).hasText("1 号子女").hasText("大禾.png");
        say(new Companions(null, List.of(child("新禾", 1), child("小禾", 3), child("大禾", 6))));
        me.get("/me/materials").hasNoText("现在不需要的");
        assertThat(me.page().select("li.okrow[id=m-G-3.2.1-43_1]").text()).contains("大禾");
        me.get("/me/materials/G-3.2.1-43_1").hasText("大禾.png");
        me.get("/me/materials/G-3.2.1-43_3").hasText("新禾").hasNoText("大禾.png");
    }

    @Test
    void another_way_of_living_asks_for_other_papers_and_the_first_ones_come_back_with_the_first_answer() {
        Browser me = folk.as(folk.applicant);
        assertThat(me.get("/me/materials").page().select("#m-G-3\\.2\\.1-16")).hasSize(1);
        LocalDate until = today().plusYears(1);
        say(rented(until));
        me.get("/me/materials").hasText("现在不需要的 1 项");
        assertThat(me.page().select("#m-G-3\\.2\\.1-16")).isEmpty();
        assertThat(me.page().select("#m-G-3\\.2\\.1-22")).hasSize(1);
        // what is not asked takes nothing more, and loses nothing
        me.get("/me/materials/G-3.2.1-16").hasStatus(200);
        assertThat(me.page().select("input[type=file]")).isEmpty();
        say(permit());
        me.get("/me/materials").hasNoText("现在不需要的");
        assertThat(me.page().select("#m-G-3\\.2\\.1-16")).hasSize(1);
    }

    @Test
    void a_lease_shows_what_was_said_of_it_and_another_last_day_is_a_finding() {
        LocalDate until = today().plusYears(1);
        say(rented(until));
        Browser me = folk.as(folk.applicant);
        me.get("/me/materials/G-3.2.1-22").hasText("住所信息里写的租约").hasText("王房东").hasText("13800002057");
        Form form = me.form("/me/materials/G-3.2.1-22").attach("files", "租约.png", "image/png", Papers.png(63, 40));
        date(form, "validUntil", until.minusDays(1)).submit().hasStatus(200);
        me.get("/me/materials/G-3.2.1-22").hasText("这里没有一份材料是这一天");
        Form dates = me.form("form[action$=/dates]");
        date(dates, "validUntil", until).submit().hasStatus(200).hasNoText("这里没有一份材料是这一天");
    }

    @Test
    void a_paper_given_before_is_used_again_by_one_click_measured_for_the_planned_day() {
        Browser me = folk.as(folk.applicant).get("/me/materials/G-3.2.1-13");
        me.form("form[action$=/remove]").submit().hasStatus(200).hasText("以前交过的，可以再用");
        me.form("form[action$=/again]")
                .submit()
                .isAt("/me/materials/G-3.2.1-13")
                .hasNoText("以前交过的，可以再用");
        me.get("/me/materials/G-3.2.1-32").form("form[action$=/remove]").submit();
        String id =
                me.page().select("form[action$=/again]").attr("action").replaceAll(".*/([0-9a-f-]{36})/again", "$1");
        me.get("/me/materials").form("/me/materials/plan");
        date(me.form("/me/materials/plan"), "day", today().plusDays(31))
                .submit()
                .hasStatus(200);
        // thirty days are good, the day after is not
        me.get("/me/materials/G-3.2.1-32#again");
        assertThat(me.page().select("#again .tag").text()).contains("建议更新");
        date(me.get("/me/materials").form("/me/materials/plan"), "day", today().plusDays(30))
                .submit();
        me.get("/me/materials/G-3.2.1-32");
        assertThat(me.page().select("#again .tag").text()).doesNotContain("建议更新");
        // a stranger's paper is not there, whatever the address says
        var stranger = new Townsfolk(house, "旁人");
        Browser other = folk.as(stranger.applicant).get("/me/materials/G-3.2.1-32");
        other.form("form[action$=/remove]").submit();
        String mine = other.page().select("form[action$=/again]").attr("action");
        String token = other.page().select("input[name=_csrf]").attr("value");
        assertThat(mine).doesNotContain(id);
        other.send(HttpRequest.newBuilder(house.address().resolve(mine.replaceAll("[0-9a-f-]{36}", id)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + token + "&_once=" + UUID.randomUUID())))
                .hasStatus(404);
    }

    private void put(Browser me, String slug, String name, int width) {
        me.get("/me/materials/" + slug).hasStatus(200);
        me.form("form[enctype]")
                .attach("files", name, "image/png", Papers.png(width, 40))
                .submit();
        me.hasStatus(200).isAt("/me/materials");
    }

    private void say(Statement statement) {
        PersonRegister persons = house.bean(PersonRegister.class);
        long version = Objects.requireNonNull(
                        persons.profile(folk.applicant, person).orElseThrow().kept(statement.section()))
                .version();
        Townsfolk.done(folk.tx(() -> persons.save(folk.applicant, person, statement, version)));
    }

    private Companions.Child child(String name, int years) {
        return new Companions.Child(name, null, today().minusYears(years), Situation.Family.MARRIED, null);
    }

    private Residence rented(LocalDate until) {
        return new Residence(
                Situation.ResidenceRoute.RENTED,
                "延庆区儒林街道",
                ResidenceUse.RESIDENTIAL,
                null,
                null,
                new Residence.Lease(
                        Situation.Lessor.OTHER,
                        "王房东",
                        null,
                        "13800002057",
                        "安居禾",
                        null,
                        "13800002056",
                        today().minusMonths(1),
                        until),
                null);
    }

    private Residence permit() {
        return new Residence(
                Situation.ResidenceRoute.RESIDENCE_PERMIT,
                "延庆区儒林街道",
                ResidenceUse.RESIDENTIAL,
                today().plusYears(2),
                null,
                null,
                null);
    }

    private static Form date(Form form, String name, LocalDate day) {
        return form.set(name + ".y", day.toString().replace("-", ""))
                .set(name + ".m", "")
                .set(name + ".d", "");
    }

    private LocalDate today() {
        return Beijing.today(house.bean(InstantSource.class));
    }
}
