package org.anju.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.anju.accounts.AccountRegister;
import org.anju.accounts.Opening;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** docs/security/authorisation.tsv is what the gate does: every route of the running router, every role, every cell. */
class AuthorisationTest {

    private static final Path TABLE = Path.of("../docs/security/authorisation.tsv");

    /** A line of the table. */
    private record Door(String method, String path, Map<Role, String> cells, String other) {

        String key() {
            return method + " " + path;
        }

        /** The path with objects nobody has. */
        String walked() {
            return path.replace("{no}", "YQ-2699-9999")
                    .replaceAll(
                            "\\{(id|account|person|employer|case|attachment|permit)}",
                            UUID.randomUUID().toString())
                    .replaceAll("\\{[^}]*}", "nowhere")
                    .replace("/**", "/nowhere");
        }
    }

    private static final Map<Role, Browser> PEOPLE = new EnumMap<>(Role.class);
    private static final Map<Role, String> TOKENS = new EnumMap<>(Role.class);
    private static final Map<Role, UUID> ACCOUNTS = new EnumMap<>(Role.class);
    private static List<Door> doors = List.of();

    @BeforeAll
    static void everybodyComesIn() throws IOException {
        doors = table();
        House house = House.demo();
        for (Role role : roles()) {
            Browser browser = house.browser().withoutFollowing();
            PEOPLE.put(role, browser);
            if (role != Role.VISITOR) {
                ACCOUNTS.put(role, opened(house, role));
            }
            comeIn(role);
        }
    }

    @Test
    void every_route_has_a_line_and_every_line_a_route() {
        Set<String> lines = new TreeSet<>(doors.stream().map(Door::key).toList());
        assertThat(lines).as("lines of the table are unique").hasSize(doors.size());
        Set<String> routes = routes();
        assertThat(routes.stream().filter(route -> !lines.contains(route)).toList())
                .as("routes without a line in docs/security/authorisation.tsv")
                .isEmpty();
        assertThat(lines.stream().filter(line -> !routes.contains(line)).toList())
                .as("lines without a route")
                .isEmpty();
    }

    @Test
    void every_role_gets_at_every_door_exactly_what_the_table_says() {
        List<String> wrong = new ArrayList<>();
        int walked = 0;
        for (Door door : doors) {
            for (Role role : roles()) {
                String cell = String.valueOf(door.cells().get(role));
                if (cell.equals("-")) {
                    continue;
                }
                String got = walk(door, role);
                walked++;
                boolean right = cell.equals("ok")
                        ? !Set.of("401", "403", "signin").contains(got) && !got.startsWith("5")
                        : got.equals(cell);
                if (right && cell.equals("ok") && !door.other().equals("-")) {
                    right = got.equals(door.other());
                    cell = "other " + door.other();
                }
                if (!right) {
                    wrong.add(door.key() + " as " + role + ": " + got + " instead of " + cell);
                }
            }
        }
        System.out.println("authorisation: " + walked + " cells walked");
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_form_without_its_token_is_turned_away_from_every_page() {
        List<String> open = new ArrayList<>();
        for (Door door : doors) {
            boolean page = door.method().equals("POST") && !door.path().startsWith("/api/");
            if (page
                    && !Set.of("/preferences", "/demo/identity/token", "/demo/sms/messages")
                            .contains(door.path())) {
                Browser browser = person(Role.VISITOR);
                post(browser, door.walked(), "");
                if (browser.status() != 403) {
                    open.add(door.key() + ": " + browser.status());
                }
            }
        }
        assertThat(open).isEmpty();
    }

    /** What came back: a status, or the way to the sign-in page. */
    private static String walk(Door door, Role role) {
        Browser browser = person(role);
        if (door.method().equals("POST")) {
            post(browser, door.walked(), "_csrf=" + TOKENS.get(role));
        } else {
            browser.get(door.walked());
        }
        String answer = answer(browser);
        if (door.path().equals("/sign-out")) {
            comeIn(role);
        }
        return answer;
    }

    private static Browser person(Role role) {
        return Objects.requireNonNull(PEOPLE.get(role));
    }

    private static String answer(Browser browser) {
        boolean away = browser.status() == 303 && browser.header("Location").contains("/sign-in?back=");
        return away ? "signin" : String.valueOf(browser.status());
    }

    private static void post(Browser browser, String path, String body) {
        URI target = House.demo().address().resolve(path);
        browser.send(HttpRequest.newBuilder(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Through the demo page, as a person would. */
    private static void comeIn(Role role) {
        Browser browser = person(role);
        String token =
                browser.get("/sign-in").page().select("input[name=_csrf]").attr("value");
        if (role != Role.VISITOR) {
            post(browser, "/demo/sign-in", "_csrf=" + token + "&account=" + ACCOUNTS.get(role));
            assertThat(browser.status()).as("sign-in as " + role).isEqualTo(303);
        }
        TOKENS.put(role, token);
    }

    private static UUID opened(House house, Role role) {
        UUID person = role == Role.APPLICANT || role == Role.AGENT ? UUID.randomUUID() : null;
        UUID employer = role == Role.AGENT ? UUID.randomUUID() : null;
        String login = "walker." + role.name().toLowerCase(java.util.Locale.ROOT) + "@test";
        Opening opening =
                Opening.demo(login.replace("policy_admin", "policy"), "行者", role, person, employer, "行者", "walker");
        Outcome made = new TransactionTemplate(house.bean(PlatformTransactionManager.class))
                .execute(status -> house.bean(AccountRegister.class).open(Actor.clock(), opening));
        assertThat(made).isInstanceOf(Outcome.Done.class);
        return UUID.fromString(((Outcome.Done) made).id());
    }

    private static Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        House.demo()
                .beans(RequestMappingInfoHandlerMapping.class)
                .forEach(router -> router.getHandlerMethods().keySet().forEach(route -> routes.addAll(keys(route))));
        return routes;
    }

    private static List<String> keys(RequestMappingInfo route) {
        List<String> keys = new ArrayList<>();
        for (String path : route.getPatternValues()) {
            var methods = route.getMethodsCondition().getMethods();
            if (methods.isEmpty()) {
                keys.add("ANY " + path);
            }
            methods.forEach(method -> keys.add(method + " " + path));
        }
        return keys;
    }

    private static List<Role> roles() {
        return Arrays.stream(Role.values()).filter(role -> role != Role.CLOCK).toList();
    }

    private static List<Door> table() throws IOException {
        List<String[]> rows = Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t", -1))
                .toList();
        List<String> heads = Arrays.asList(rows.getFirst());
        List<Door> read = new ArrayList<>();
        for (String[] row : rows.subList(1, rows.size())) {
            assertThat(row).as(String.join(" ", row)).hasSize(heads.size());
            Map<Role, String> cells = new LinkedHashMap<>();
            for (Role role : roles()) {
                cells.put(role, row[heads.indexOf(role.name())]);
            }
            read.add(new Door(row[0], row[1], cells, row[heads.indexOf("other")]));
        }
        return read;
    }
}
