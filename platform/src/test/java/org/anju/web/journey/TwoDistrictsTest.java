package org.anju.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two districts in one house: each office has its own queue, and of the other's cases it is told that there are none. */
class TwoDistrictsTest {

    private static final String CHAOYANG = "110105";
    private static final Path TABLE = Path.of("..", "docs", "security", "authorisation.tsv");

    private static Townsfolk here;
    private static Townsfolk there;
    private static String ours;
    private static String theirs;

    @BeforeAll
    static void open() {
        here = new Townsfolk(House.busy(), "严青山");
        there = new Townsfolk(House.busy(), "晁朝阳", CHAOYANG);
        ours = here.vouched();
        theirs = there.vouched();
    }

    private static String search(String no) {
        return "/desk?q=" + URLEncoder.encode(no, StandardCharsets.UTF_8);
    }

    @Test
    void each_office_sees_its_own_queue_only() {
        here.as(here.clerk).get(search(ours)).hasStatus(200).hasText("严青山");
        there.as(there.clerk).get(search(theirs)).hasStatus(200).hasText("晁朝阳");
        for (Actor officer : List.of(there.clerk, there.approver, there.supervisor)) {
            there.as(officer).get("/desk").hasStatus(200).hasNoText("严青山");
            there.as(officer).get(search(ours)).hasStatus(200).hasNoText("严青山");
        }
        here.as(here.clerk).get(search(theirs)).hasStatus(200).hasNoText("晁朝阳");
        there.as(there.clerk).get("/desk").hasText("晁朝阳");
    }

    @Test
    void a_case_goes_its_whole_way_in_the_second_district_as_in_the_first() {
        var folk = new Townsfolk(House.busy(), "柴望京", CHAOYANG);
        String no = folk.granted();
        String permit = String.valueOf(folk.view(no).permitNo());
        assertThat(permit).startsWith(CHAOYANG);
        folk.as(folk.clerk).get("/desk/cases/" + no).hasStatus(200).hasText("柴望京");
        folk.as(folk.clerk).get("/desk/permits/" + permit).hasStatus(200).hasText("柴望京");
        folk.as(folk.agent).get("/firm/people").hasStatus(200).hasText("柴望京");
        folk.as(folk.applicant).get("/me").hasStatus(200);
        here.as(here.clerk).get("/desk/permits/" + permit).hasStatus(404);
    }

    /** Every address of the office that takes a number or an id, with one of the other district. */
    @Test
    void every_address_with_a_number_of_the_other_district_answers_404() throws IOException {
        String permit = String.valueOf(there.view(new Townsfolk(House.busy(), "阮望和", CHAOYANG).granted())
                .permitNo());
        String unit = House.busy()
                .sql()
                .sql("select no from cases_employer_case where district = ? and submitted_at is not null limit 1")
                .param(Actor.YANQING)
                .query(String.class)
                .single();
        Map<String, Integer> answers = new TreeMap<>();
        List<String> columns = List.of();
        for (String line : Files.readAllLines(TABLE)) {
            String[] cells = line.split("\t");
            if (line.startsWith("method\t")) {
                columns = List.of(cells);
            }
            if (cells.length < 2 || !cells[1].startsWith("/desk/") || !cells[1].contains("{no}")) {
                continue;
            }
            boolean unitCase = cells[1].startsWith("/desk/employers/");
            Townsfolk stranger = unitCase ? there : here;
            String no = unitCase ? unit : cells[1].startsWith("/desk/permits/") ? permit : theirs;
            String path = cells[1].replace("{no}", no)
                    .replace("{id}", UUID.randomUUID().toString())
                    .replace("{seq}", "1");
            for (Actor officer : List.of(stranger.clerk, stranger.approver, stranger.supervisor)) {
                boolean his = cells[columns.indexOf(officer.role().name())].equals("ok");
                if (his) {
                    answers.put(
                            cells[0] + " " + cells[1] + " " + officer.role(),
                            ask(stranger.as(officer), cells[0], path));
                }
            }
        }
        assertThat(answers).hasSizeGreaterThan(100);
        assertThat(answers.values()).containsOnly(404);
        // and the addresses are right: his own office finds the same numbers
        there.as(there.clerk).get("/desk/cases/" + theirs).hasStatus(200);
        there.as(there.clerk).get("/desk/permits/" + permit).hasStatus(200);
        here.as(here.clerk).get("/desk/employers/" + unit).hasStatus(200);
    }

    private static int ask(Browser browser, String method, String path) {
        if (method.equals("GET")) {
            return browser.get(path).status();
        }
        String token = browser.get("/desk").page().select("input[name=_csrf]").attr("value");
        browser.send(HttpRequest.newBuilder(URI.create(House.busy().address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + token + "&_key=" + UUID.randomUUID())));
        return browser.status();
    }

    @Test
    void the_clock_acts_in_both_districts() {
        var first = new Townsfolk(House.busy(), "时延庆");
        var second = new Townsfolk(House.busy(), "时朝阳", CHAOYANG);
        for (String no : List.of(first.submitted(), second.submitted())) {
            House.busy()
                    .sql()
                    .sql("update cases_case set due_at = now() - interval '1 minute' where no = ?")
                    .param(no)
                    .update();
        }
        for (Townsfolk folk : List.of(first, second)) {
            folk.waitFor("select count(*) from cases_case where state <> 'RETURNED' and no = ?", folk.no());
            assertThat(folk.view(folk.no()).state()).hasToString("RETURNED");
        }
    }

    @Test
    void the_supervisors_trail_is_that_of_his_district() {
        Browser supervisor =
                there.as(there.supervisor).get("/desk/trail?subject=" + theirs).hasStatus(200);
        assertThat(supervisor.page().select("tbody tr")).isNotEmpty();
        assertThat(there.as(there.supervisor)
                        .get("/desk/trail?subject=" + ours)
                        .page()
                        .select("tbody tr"))
                .isEmpty();
    }

    @Test
    void an_operator_opens_accounts_of_either_office() {
        Actor operator = here.officer(Role.OPERATOR, "运维甲");
        String login = "chaoyang." + UUID.randomUUID().toString().substring(0, 8);
        here.as(operator)
                .get("/admin/accounts")
                .form("form[action$=\"/admin/accounts\"]")
                .set("login", login)
                .set("name", "朝阳窗口")
                .set("role", "CLERK")
                .set("district", CHAOYANG)
                .submit()
                .hasStatus(200);
        here.as(operator).get("/admin/accounts").hasText(login).hasText("朝阳区");
        assertThat(House.busy()
                        .sql()
                        .sql("select district from accounts_account where login_index = ?")
                        .param(House.busy().login(login))
                        .query(String.class)
                        .single())
                .isEqualTo(CHAOYANG);
    }
}
