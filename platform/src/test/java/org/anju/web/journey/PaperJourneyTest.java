package org.anju.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anju.materials.Examined;
import org.anju.materials.MaterialRegister;
import org.anju.materials.Passport;
import org.anju.materials.SamplePapers;
import org.anju.materials.reading.ReadingRegister;
import org.anju.parties.EmployerRegister;
import org.anju.parties.PersonRegister;
import org.anju.parties.profile.Income;
import org.anju.parties.profile.Residence;
import org.anju.parties.profile.Section;
import org.anju.policy.material.Situation;
import org.anju.policy.material.Situation.Lessor;
import org.anju.policy.material.Situation.ResidenceRoute;
import org.anju.policy.person.ResidenceUse;
import org.anju.policy.time.Beijing;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a paper says goes into the form by one step, and what differs the reviewer sees beside it. */
class PaperJourneyTest {

    private static final String SLOT = "G-3.2.1-32";
    private static final String PAGE = "/me/materials/" + SLOT;

    private final House house = House.demo();
    private final Townsfolk folk = new Townsfolk(house);
    private final Actor who = folk.applicant;
    private final UUID person = Objects.requireNonNull(who.person());
    private final PersonRegister persons = house.bean(PersonRegister.class);
    private final List<YearMonth> asked = Income.asked(Beijing.today(house.bean(InstantSource.class)));

    private Income income() {
        return Objects.requireNonNull(persons.profile(who, person).orElseThrow().say(Income.class));
    }

    private void type(Income income) {
        long version = Objects.requireNonNull(
                        persons.profile(who, person).orElseThrow().kept(Section.INCOME))
                .version();
        assertThat(folk.tx(() -> persons.save(who, person, income, version))).isInstanceOf(Outcome.Done.class);
    }

    /** A list of the seven months, the second of another amount, one row of another employer. */
    private void upload(@Nullable LocalDate formedOn) {
        String firm = house.bean(EmployerRegister.class)
                .employer(who, folk.employer)
                .orElseThrow()
                .name();
        List<String[]> rows = new ArrayList<>();
        for (YearMonth month : asked) {
            rows.add(new String[] {month.toString(), month.equals(asked.get(1)) ? "30,000.01" : "30,000.00"});
        }
        rows.add(new String[] {asked.getLast().toString(), "5,000.00", "长城出版社有限公司"});
        String number = persons.person(who, person).orElseThrow().residentId().number();
        byte[] pdf = SamplePapers.incomeList(who.name(), number, firm, rows);
        MaterialRegister materials = house.bean(MaterialRegister.class);
        Examined.Accepted file = (Examined.Accepted) materials.examine(SLOT, "收入.pdf", pdf);
        assertThat(folk.tx(() -> materials.put(who, person, SLOT, file, Passport.dated(formedOn, null))))
                .isInstanceOf(Outcome.Done.class);
        house.bean(ReadingRegister.class).run();
    }

    @Test
    void months_not_typed_yet_are_ticked_and_typed_ones_are_replaced_only_when_ticked() {
        Income before = income();
        var months = new java.util.HashMap<>(before.months());
        months.remove(asked.getLast());
        type(new Income(months, true, true, false, before.years(), before.taxes()));
        upload(null);
        Browser browser = folk.as(who).get(PAGE).hasStatus(200).hasText("纸面所载").hasText("30,000.01");
        browser.hasText("长城出版社有限公司");
        assertThat(browser.page().select("#reading input[checked]").eachAttr("name"))
                .contains("take." + asked.getLast())
                .doesNotContain("take." + asked.get(1));
        browser.form("#reading form").submit().isAt(PAGE);
        assertThat(income().months().get(asked.getLast())).isEqualByComparingTo("30000");
        assertThat(income().months().get(asked.get(1))).isEqualByComparingTo("30000");
        assertThat(income().taxContinuous()).isTrue();
        // the day it was printed has gone beside the file as well
        assertThat(house.bean(MaterialRegister.class)
                        .list(who, person, SLOT)
                        .getLast()
                        .formedOn())
                .isEqualTo("2026-11-20");
        browser.get(PAGE)
                .form("#reading form")
                .set("take." + asked.get(1), "yes")
                .submit()
                .isAt(PAGE);
        assertThat(income().months().get(asked.get(1))).isEqualByComparingTo(new BigDecimal("30000.01"));
    }

    @Test
    void nothing_ticked_is_told_and_a_stranger_finds_nothing() {
        upload(null);
        Browser browser = folk.as(who).get(PAGE);
        browser.form("#reading form")
                .set("date." + id())
                .submit()
                .hasStatus(422)
                .hasText("至少勾选一项");
        Actor other = folk.employed("王小满");
        folk.as(other).get(PAGE).hasNoText("30,000.01");
    }

    @Test
    void the_reviewer_sees_the_difference_beside_the_paper_and_the_case_goes_on() {
        upload(Beijing.today(house.bean(InstantSource.class)));
        String no = folk.vouched();
        Browser clerk = folk.as(folk.clerk).get("/desk/cases/" + no + "?item=" + folk.item(no, SLOT));
        clerk.hasStatus(200).hasText("与填报不一致").hasText("30,000.01");
        folk.answerAll(no, folk.clerk);
    }

    @Test
    void a_lease_fills_what_is_empty_and_replaces_what_differs_only_when_ticked() {
        Residence before = new Residence(
                ResidenceRoute.RENTED,
                "北京市延庆区妫水北街 1 号",
                ResidenceUse.RESIDENTIAL,
                null,
                null,
                new Residence.Lease(
                        Lessor.RESIDENT, "赵大山", null, null, who.name(), null, null, null, LocalDate.of(2027, 1, 1)),
                null);
        say(before);
        MaterialRegister materials = house.bean(MaterialRegister.class);
        String slot = "G-3.2.1-22";
        Examined.Accepted file =
                (Examined.Accepted) materials.examine(slot, "租房合同.pdf", SamplePapers.lease("王建国", who.name()));
        assertThat(folk.tx(
                        () -> materials.put(who, person, slot, file, Passport.dated(null, LocalDate.of(2027, 8, 31)))))
                .isInstanceOf(Outcome.Done.class);
        house.bean(ReadingRegister.class).run();
        Browser browser =
                folk.as(who).get("/me/materials/" + slot).hasStatus(200).hasText("出租人证件号码");
        assertThat(browser.page().select("#reading input[checked]").eachAttr("name"))
                .contains("lease.lessorId", "lease.from")
                .doesNotContain("lease.lessorName", "lease.to", "lease.tenantName", "lease.tenantId");
        browser.form("#reading form").submit().isAt("/me/materials/" + slot);
        Residence.Lease after = lease();
        assertThat(after.lessorName()).isEqualTo("赵大山");
        assertThat(after.lessorId()).isNotNull();
        assertThat(after.from()).isNotNull();
        assertThat(after.to()).isEqualTo("2027-01-01");
        assertThat(after.lessor()).isEqualTo(Lessor.RESIDENT);
        browser.get("/me/materials/" + slot)
                .form("#reading form")
                .set("lease.lessorName", "yes")
                .submit()
                .isAt("/me/materials/" + slot);
        assertThat(lease().lessorName()).isEqualTo("王建国");
        say(new Residence(ResidenceRoute.OWN, before.address(), before.use(), null, Situation.Owner.SELF, null, null));
        folk.as(who).get("/me/materials/" + slot).hasNoText("填入表格");
    }

    private Residence.Lease lease() {
        return Objects.requireNonNull(Objects.requireNonNull(
                        persons.profile(who, person).orElseThrow().say(Residence.class))
                .lease());
    }

    private void say(Residence residence) {
        long version = Objects.requireNonNull(
                        persons.profile(who, person).orElseThrow().kept(Section.RESIDENCE))
                .version();
        assertThat(folk.tx(() -> persons.save(who, person, residence, version))).isInstanceOf(Outcome.Done.class);
    }

    private UUID id() {
        return house.bean(MaterialRegister.class)
                .list(who, person, SLOT)
                .getLast()
                .id();
    }
}
