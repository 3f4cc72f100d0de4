package org.anju.cases.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anju.cases.breach.BreachFlow;
import org.anju.cases.employer.EmployerFlow;
import org.anju.cases.employer.EmployerState;
import org.anju.cases.employer.EmployerVerb;
import org.anju.policy.guide.Guide;
import org.anju.trail.Role;
import org.junit.jupiter.api.Test;

class FlowTest {

    private static final Flow<State, Verb, Guard> FLOW = Flow.NEW_PERMIT;

    @Test
    void the_printed_pictures_are_the_tables() throws IOException {
        for (Kind kind : Kind.values()) {
            printed(kind.flow());
        }
        printed(EmployerFlow.ACCREDITATION);
        printed(EmployerFlow.REFILING);
        printed(BreachFlow.TABLE);
    }

    private static <S extends Enum<S> & Turned, V extends Enum<V>, G extends Enum<G> & Cited> void printed(
            Flow<S, V, G> flow) throws IOException {
        String file = "docs/flows/" + flow.name() + ".md";
        Path page = Path.of("").toAbsolutePath().endsWith("platform") ? Path.of("../" + file) : Path.of(file);
        String printed = FlowPicture.of(flow);
        if (Boolean.getBoolean("anju.print")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, printed);
        }
        assertThat(page)
                .as(file + " is stale: run this test once with -Danju.print=true")
                .exists()
                .content()
                .isEqualTo(printed);
    }

    @Test
    void no_row_stands_twice_and_every_clause_is_one_of_the_guide_or_a_reading() {
        Set<String> rows = new HashSet<>();
        for (Step<State, Verb> row : Stream.of(Kind.values())
                .flatMap(kind -> kind.flow().steps().stream())
                .distinct()
                .toList()) {
            assertThat(rows.add(row.from() + " " + row.verb() + " " + row.by() + " " + row.clause()))
                    .as(row.toString())
                    .isTrue();
            boolean known = row.clause().matches("A-\\d{2}")
                    || Guide.yanqing().find(row.clause()).isPresent();
            assertThat(known).as(row.clause()).isTrue();
            FLOW.guards(row).stream()
                    .map(Guard::clause)
                    .filter(java.util.Objects::nonNull)
                    .forEach(clause -> assertThat(Guide.yanqing().find(clause)).isPresent());
        }
    }

    @Test
    void every_state_is_reached_and_only_ends_have_no_way_on() {
        for (State state : State.values()) {
            if (state == State.ENDED) {
                continue;
            }
            assertThat(FLOW.steps()).as(state + " is reached").anyMatch(row -> row.to() == state);
            assertThat(FLOW.steps().stream().anyMatch(row -> row.from() == state))
                    .as(state + " goes on")
                    // a refusal goes on only where its applicant asks for a review
                    .isEqualTo(state.open() || state == State.REFUSED);
        }
        assertThat(FLOW.verbs(State.REFUSED, Role.APPLICANT)).containsExactly(Verb.APPEAL);
    }

    @Test
    void a_holders_case_goes_the_way_of_a_first_one_and_ends_with_the_permit() {
        for (Kind kind : Kind.OF_HOLDER) {
            Flow<State, Verb, Guard> flow = kind.flow();
            List<String> way = FLOW.steps().stream().map(FlowTest::move).toList();
            assertThat(flow.steps().stream()
                            .filter(row -> row.verb() != Verb.END)
                            .map(FlowTest::move))
                    .as(kind.name())
                    .containsExactlyElementsOf(way);
            for (State state : State.values()) {
                assertThat(flow.step(state, Verb.END, Role.CLOCK).map(Step::to))
                        .as(kind + " " + state)
                        .isEqualTo(
                                !state.open()
                                        ? Optional.empty()
                                        : Optional.of(state == State.APPEALED ? State.REFUSED : State.ENDED));
            }
            assertThat(flow.steps()).noneMatch(row -> flow.guards(row).contains(Guard.NO_PERMIT));
        }
        assertThat(FLOW.steps()).noneMatch(row -> row.verb() == Verb.END);
    }

    private static String move(Step<State, Verb> row) {
        return row.from() + " " + row.verb() + " " + row.by() + " " + row.to();
    }

    @Test
    void whoever_has_the_turn_has_a_verb() {
        for (State state : State.values()) {
            Set<Verb> verbs = switch (state.turn()) {
                case APPLICANT -> FLOW.verbs(state, Role.APPLICANT);
                case EMPLOYER -> FLOW.verbs(state, Role.AGENT);
                case OFFICE -> {
                    var office = new HashSet<>(FLOW.verbs(state, Role.CLERK));
                    office.addAll(FLOW.verbs(state, Role.APPROVER));
                    yield office;
                }
                case NOBODY -> Set.of(Verb.OPEN);
            };
            assertThat(verbs).as(state.name()).isNotEmpty();
        }
    }

    @Test
    void only_five_hands_move_a_case() {
        assertThat(FLOW.steps().stream().map(Step::by).distinct())
                .containsExactlyInAnyOrder(Role.APPLICANT, Role.AGENT, Role.CLERK, Role.APPROVER, Role.CLOCK);
    }

    @Test
    void agents_are_asked_whether_the_case_is_their_own_at_every_step() {
        FLOW.steps().stream()
                .filter(row -> row.by() == Role.AGENT)
                .forEach(row -> assertThat(FLOW.guards(row)).contains(Guard.NOT_OWN));
        FLOW.steps().stream()
                .filter(row -> row.by() == Role.CLERK || row.by() == Role.APPROVER)
                .forEach(row -> assertThat(FLOW.guards(row)).contains(Guard.RECUSED));
    }

    @Test
    void an_employers_case_can_go_on_from_every_state_but_its_ends() {
        for (EmployerState state : EmployerState.values()) {
            boolean goesOn = EmployerFlow.ACCREDITATION.steps().stream().anyMatch(row -> row.from() == state)
                    || EmployerFlow.REFILING.steps().stream().anyMatch(row -> row.from() == state);
            assertThat(goesOn).as(state + " goes on").isEqualTo(state.open());
        }
    }

    @Test
    void the_rows_of_an_employers_case_name_clauses_of_the_guide_and_stand_once() {
        var rows = new HashSet<String>();
        var all = new java.util.ArrayList<Step<EmployerState, EmployerVerb>>(EmployerFlow.ACCREDITATION.steps());
        EmployerFlow.REFILING.steps().stream()
                .filter(row -> row.by() != Role.CLERK)
                .forEach(all::add);
        for (Step<EmployerState, EmployerVerb> row : all) {
            boolean first = rows.add(row.from() + " " + row.verb() + " " + row.by());
            assertThat(first || row.from() == null).as(row.toString()).isTrue();
            assertThat(row.clause().matches("A-\\d{2}")
                            || Guide.yanqing().find(row.clause()).isPresent())
                    .as(row.clause())
                    .isTrue();
        }
    }
}
