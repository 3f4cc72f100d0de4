package org.anju.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.accounts.AccountRegister;
import org.anju.accounts.Opening;
import org.anju.materials.Papers;
import org.anju.materials.store.ContentStore;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.parties.PersonRegister;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.value.CreditCode;
import org.anju.policy.value.ResidentId;
import org.anju.testkit.Browser;
import org.anju.testkit.FakeClamd;
import org.anju.testkit.FakeClamd.Mood;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ScanCardTest {

    private static final String HUKOU = "/me/materials/G-3.2.1-13";
    private static final String PASSWORD = "妫水河边慢慢走-2048";

    /** One for all tests here: the house is opened once and keeps the address. */
    private static final FakeClamd CLAMD = FakeClamd.tcp();

    private final House house = House.scanned(CLAMD.address());

    @Test
    void who_is_turned_away_keeps_his_file_and_the_operator_sees_how_many_wait() {
        Browser operator = as(Role.OPERATOR, null, null);
        assertThat(card(operator)).contains("正常应答");
        int waiting = waiting(operator);
        String person = act(() ->
                house.bean(PersonRegister.class).enrol(Actor.clock(), "林知远", new ResidentId("130705198506179315")));
        Browser lin = as(Role.APPLICANT, UUID.fromString(person), null);

        CLAMD.mood(Mood.HANGS_UP);
        lin.get(HUKOU)
                .form("form.qform")
                .attach("files", "户口本.pdf", "application/pdf", Papers.pdf(1))
                .submit()
                .hasStatus(422)
                .hasText("现在查不了毒，文件没有收下")
                .hasText("户口本.pdf");
        assertThat(lin.page().select("input[name=files.staged][checked]")).hasSize(1);
        assertThat(lin.page().select("section.card[id^=file-]")).isEmpty();
        assertThat(card(operator)).contains("没有应答").contains("一份文件也不收");
        assertThat(operator.page().select("#scan .tag--bad")).hasSize(1);
        assertThat(operator.page().select("#scan-turned").text()).isEqualTo("1");
        assertThat(waiting(operator)).isEqualTo(waiting + 1);
        operator.get("/en/admin/health").hasText("no file is taken at all");

        // photographs to be bound are not opened either, and wait singly
        lin.form("form.qform")
                .attach("files", "一.jpg", "image/jpeg", Papers.photo(300, 200))
                .attach("files", "二.jpg", "image/jpeg", Papers.photo(300, 200))
                .forge("files.bind", "on")
                .submit()
                .hasStatus(422);
        assertThat(lin.page().select("input[name=files.staged][checked]")).hasSize(3);

        CLAMD.mood(Mood.HONEST);
        lin.form("form.qform").submit().hasStatus(200);
        assertThat(lin.get(HUKOU).page().select("section.card[id^=file-]")).isNotEmpty();
        assertThat(card(operator)).contains("正常应答");
        assertThat(operator.page().select("#scan .tag--ok")).hasSize(1);
        assertThat(waiting(operator)).isEqualTo(waiting);
    }

    @Test
    void a_virus_leaves_one_line_under_whoever_sent_it_for_a_person_or_for_an_employer() {
        CLAMD.mood(Mood.HONEST);
        byte[] bad = infected(Papers.pdf(1));
        UUID person = UUID.fromString(act(() ->
                house.bean(PersonRegister.class).enrol(Actor.clock(), "查毒人", new ResidentId("13070519850613917X"))));
        Browser applicant = as(Role.APPLICANT, person, null);
        applicant
                .get(HUKOU)
                .form("form.qform")
                .attach("files", "户口本.pdf", "application/pdf", bad)
                .attach("files", "好的.pdf", "application/pdf", Papers.pdf(1))
                .submit()
                .hasStatus(422)
                .hasText("没有收下")
                .hasNoText("Eicar");
        assertThat(applicant.get(HUKOU).page().select("section.card[id^=file-]"))
                .isEmpty();

        EmployerRegister employers = house.bean(EmployerRegister.class);
        Employer firm = new Employer(
                UUID.randomUUID(),
                new CreditCode("91110119MA7999731F"),
                "查毒测试有限公司",
                "王五",
                Actor.YANQING,
                EmployerFacts.UNKNOWN);
        act(() -> employers.enrol(Actor.clock(), firm));
        act(() -> {
            employers.appoint(Actor.clock(), person, firm.id(), LocalDate.of(2020, 1, 1));
            return new Outcome.Done("");
        });
        Browser agent = as(Role.AGENT, person, firm.id());
        String place = agent.get("/firm/filing/papers")
                .hasStatus(200)
                .page()
                .select("ul.tasks a")
                .attr("href");
        agent.get(place)
                .form("form.qform")
                .attach("files", "执照.pdf", "application/pdf", bad)
                .submit()
                .hasStatus(422)
                .hasNoText("Eicar");

        List<Map<String, @Nullable Object>> lines =
                house.sql().sql("""
                        select role, subject_kind, subject_id, evidence from trail_lines
                        where act = 'material.infected' and person = ? order by id
                        """).param(person).query().listOfRows();
        assertThat(lines).extracting(line -> line.get("role")).containsExactly("APPLICANT", "AGENT");
        String hash = ContentStore.hash(bad);
        for (Map<String, @Nullable Object> line : lines) {
            assertThat(line).containsEntry("subject_kind", "file").containsEntry("subject_id", hash);
            assertThat(String.valueOf(line.get("evidence")))
                    .contains("\"malware\":\"Eicar-Test-Signature\"", "\"sha256\":\"" + hash + "\"", "\"slot\":\"G-");
        }
    }

    private static byte[] infected(byte[] paper) {
        byte[] eicar = FakeClamd.eicar();
        byte[] all = Arrays.copyOf(paper, paper.length + eicar.length);
        System.arraycopy(eicar, 0, all, paper.length, eicar.length);
        return all;
    }

    private static String card(Browser operator) {
        return operator.get("/admin/health")
                .hasStatus(200)
                .page()
                .select("#scan")
                .text();
    }

    private static int waiting(Browser operator) {
        return Integer.parseInt(
                operator.get("/admin/health").page().select("#scan-staged").text());
    }

    private Browser as(Role role, @Nullable UUID person, @Nullable UUID employer) {
        String login = "scan-" + UUID.randomUUID();
        Opening opening =
                new Opening(login, PASSWORD, false, "查毒" + role, role, person, employer, Actor.YANQING, false, "", "");
        act(() -> house.bean(AccountRegister.class).open(Actor.clock(), opening));
        return house.browser()
                .get("/sign-in")
                .form("/sign-in")
                .set("login", login)
                .set("password", PASSWORD)
                .submit()
                .hasNoText("登录名或密码");
    }

    private String act(java.util.function.Supplier<Outcome> act) {
        Outcome outcome =
                new TransactionTemplate(house.bean(PlatformTransactionManager.class)).execute(status -> act.get());
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) java.util.Objects.requireNonNull(outcome)).id();
    }
}
