package org.anju.web.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.anju.materials.EmployerPaperRegister;
import org.anju.materials.Examined;
import org.anju.materials.MaterialRegister;
import org.anju.materials.Papers;
import org.anju.materials.Passport;
import org.anju.parties.EmployerRegister;
import org.anju.policy.time.Beijing;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.web.applicant.Folk;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class EmployerFileTest {

    private static final String LICENCE = "G-3.1.2-5";

    private final House house = House.demo();
    private final UUID firm = Folk.employer("妫川智能科技有限公司");
    private final Folk.Member agent = Folk.agent("周雨桐", firm);
    private final Actor actor =
            new Actor(agent.account(), agent.name(), Role.AGENT, agent.person(), firm, Actor.YANQING);

    @Test
    void a_paper_of_an_employer_is_seen_by_its_agents_and_the_office_and_is_not_there_for_anybody_else() {
        UUID paper = put("营业执照.pdf");
        String file = "/files/employer/" + paper;
        agent.browser().get(file).hasStatus(200);
        assertThat(agent.browser().header("Content-Type")).isEqualTo("application/pdf");
        assertThat(agent.browser().header("Cache-Control")).isEqualTo("no-store");
        assertThat(agent.browser().header("Content-Security-Policy")).startsWith("sandbox");
        assertThat(agent.browser().header("Content-Disposition")).startsWith("inline");
        assertThat(agent.browser().bytes()).startsWith('%', 'P', 'D', 'F');
        agent.browser().get(file + "/pages/2").hasStatus(200);
        assertThat(agent.browser().header("Content-Type")).isEqualTo("image/jpeg");
        for (String wrong : new String[] {"/pages/0", "/pages/3", "/pages/x", "/pages/99999"}) {
            agent.browser().get(file + wrong).hasStatus(404);
        }
        Folk.Member second = Folk.agent("陈安然", firm);
        second.browser().get(file).hasStatus(200);
        for (Role role : new Role[] {Role.CLERK, Role.APPROVER, Role.SUPERVISOR}) {
            Folk.office(role).browser().get(file).hasStatus(200);
        }
        for (Browser stranger : new Browser[] {
            Folk.agent("外人", Folk.employer("别的单位")).browser(),
            Folk.applicant("林知远").browser(),
            Folk.office(Role.VERIFIER).browser(),
            Folk.office(Role.OPERATOR).browser()
        }) {
            stranger.get(file).hasStatus(404);
            stranger.get(file + "/pages/1").hasStatus(404);
        }
        house.browser().withoutFollowing().get(file).hasStatus(303);
        agent.browser().get("/files/employer/" + UUID.randomUUID()).hasStatus(404);
        // neither kind is found at the other's address
        agent.browser().get("/files/" + paper).hasStatus(404);
    }

    @Test
    void a_look_of_the_office_leaves_a_line_and_one_of_its_own_agents_does_not() {
        UUID paper = put("营业执照.pdf");
        agent.browser().get("/files/employer/" + paper).hasStatus(200);
        assertThat(looks(paper)).isZero();
        Browser clerk = Folk.office(Role.CLERK).browser();
        clerk.get("/files/employer/" + paper).hasStatus(200);
        assertThat(looks(paper)).isEqualTo(1);
        clerk.get("/files/employer/" + paper + "/pages/1").hasStatus(200);
        clerk.get("/files/employer/" + paper + "/pages/2").hasStatus(200);
        assertThat(looks(paper)).isEqualTo(2);
    }

    @Test
    void it_is_closed_to_an_agent_from_the_day_after_his_last_and_to_the_office_of_another_district() {
        UUID paper = put("营业执照.pdf");
        FileDoor door = house.bean(FileDoor.class);
        var elsewhere = new Actor(UUID.randomUUID(), "某人", Role.CLERK, null, null, "110105");
        var here = new Actor(UUID.randomUUID(), "某人", Role.CLERK, null, null, Actor.YANQING);
        assertThat(door.ofEmployer(elsewhere, paper)).isEmpty();
        assertThat(door.ofEmployer(here, paper)).isPresent();
        assertThat(door.ofEmployer(actor, paper)).isPresent();
        var today = Beijing.today(house.bean(java.time.InstantSource.class));
        EmployerRegister employers = house.bean(EmployerRegister.class);
        done(() -> employers.dismiss(Actor.clock(), agent.person(), firm, today.minusDays(1)));
        assertThat(door.ofEmployer(actor, paper)).isEmpty();
    }

    private long looks(UUID paper) {
        return house.sql()
                .sql(
                        "select count(*) from trail_lines where act = 'saw' and subject_kind = 'employer-paper' and subject_id = ?")
                .param(paper.toString())
                .query(Long.class)
                .single();
    }

    private UUID put(String name) {
        Examined examined = house.bean(MaterialRegister.class).examine(LICENCE, name, Papers.pdf(2));
        if (!(examined instanceof Examined.Accepted file)) {
            throw new AssertionError(examined);
        }
        EmployerPaperRegister papers = house.bean(EmployerPaperRegister.class);
        return UUID.fromString(done(() -> papers.put(actor, LICENCE, "", file, Passport.dated(null, null))));
    }

    private String done(Supplier<Outcome> act) {
        Outcome outcome =
                new TransactionTemplate(house.bean(PlatformTransactionManager.class)).execute(status -> act.get());
        return ((Outcome.Done) Objects.requireNonNull(outcome)).id();
    }
}
