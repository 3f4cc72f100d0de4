package org.anju.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.anju.notices.NoticeRegister;
import org.anju.policy.rule.Refusal;
import org.anju.testkit.Database;
import org.anju.trail.Actor;
import org.anju.trail.Once;
import org.anju.trail.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

class ActsTest {

    @RegisterExtension
    final Database database = new Database();

    private final AtomicInteger done = new AtomicInteger();
    private Acts acts;
    private Frames frames;

    @BeforeEach
    void open() throws Exception {
        frames = new Frames(
                new Messages(true),
                new Assets(),
                new NoticeRegister(database.jdbc(), database.clock()),
                database.clock(),
                false);
        acts = new Acts(new DataSourceTransactionManager(database.dataSource()), new Once(database.jdbc()), frames);
        newRequest();
    }

    @Test
    void what_is_done_leads_on_and_is_done_once_however_often_the_form_is_sent() {
        String key = UUID.randomUUID().toString();
        ModelAndView first = perform(form(key, "a"), this::doIt);
        ModelAndView again = perform(form(key, "a"), this::doIt);
        assertThat(done).hasValue(1);
        assertThat(target(first)).isEqualTo("/next/1");
        assertThat(target(again)).isEqualTo("/next/1");
    }

    @Test
    void the_same_key_with_another_body_is_a_conflict() {
        String key = UUID.randomUUID().toString();
        perform(form(key, "a"), this::doIt);
        newRequest();
        ModelAndView other = perform(form(key, "b"), this::doIt);
        assertThat(other.getStatus()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(frames.current().stale()).isTrue();
        assertThat(done).hasValue(1);
    }

    @Test
    void the_same_key_at_another_address_is_another_act() throws Exception {
        String key = UUID.randomUUID().toString();
        perform(form(key, "a"), this::doIt);
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest("POST", "/elsewhere")));
        assertThat(target(perform(form(key, "a"), this::doIt))).isEqualTo("/next/2");
        assertThat(target(perform(form(key, "a"), this::doIt))).isEqualTo("/next/2");
        assertThat(done).hasValue(2);
    }

    @Test
    void the_key_and_the_token_do_not_change_the_fingerprint_but_every_value_does() {
        byte[] one = form("k1", "a").fingerprint();
        assertThat(form("k2", "a").fingerprint()).isEqualTo(one);
        assertThat(form("k1", "b").fingerprint()).isNotEqualTo(one);
        assertThat(Form.of(Map.of("title", List.of("a", ""))).fingerprint())
                .isNotEqualTo(Form.of(Map.of("title", List.of("a"))).fingerprint());
        assertThat(Form.of(Map.of("ab", List.of("c"))).fingerprint())
                .isNotEqualTo(Form.of(Map.of("a", List.of("bc"))).fingerprint());
    }

    @Test
    void a_double_click_is_one_act() throws Exception {
        String key = UUID.randomUUID().toString();
        var start = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(8)) {
            List<Future<ModelAndView>> clicks = java.util.stream.IntStream.range(0, 8)
                    .mapToObj(i -> pool.submit(() -> {
                        newRequest();
                        start.await();
                        return perform(form(key, "a"), this::doIt);
                    }))
                    .toList();
            start.countDown();
            for (Future<ModelAndView> click : clicks) {
                assertThat(target(click.get())).isEqualTo("/next/1");
            }
        }
        assertThat(done).hasValue(1);
    }

    @Test
    void a_refusal_writes_nothing_shows_its_reason_and_leaves_the_key_free() {
        String key = UUID.randomUUID().toString();
        ModelAndView page = perform(form(key, "a"), () -> {
            database.jdbc()
                    .sql("insert into trail_once (key, owner, body_hash) values (gen_random_uuid(), 'x', 'y')")
                    .update();
            return new Outcome.Refused(Refusal.of("kit.fault.409", "G-3.1.2-15"));
        });
        assertThat(page.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(frames.current().refusal()).isEqualTo(Refusal.of("kit.fault.409", "G-3.1.2-15"));
        assertThat(frames.current().title("x")).startsWith("错误：");
        assertThat(database.jdbc()
                        .sql("select count(*) from trail_once")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(target(perform(form(key, "a"), this::doIt))).isEqualTo("/next/1");
    }

    @Test
    void somebody_first_is_a_conflict_and_nothing_there_a_404() {
        assertThat(perform(form(UUID.randomUUID().toString(), "a"), Outcome.Stale::new)
                        .getStatus())
                .isEqualTo(HttpStatus.CONFLICT);
        assertThat(perform(form(UUID.randomUUID().toString(), "a"), Outcome.Absent::new)
                        .getStatus())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_form_with_problems_or_without_its_key_is_not_performed_and_keeps_what_was_typed() {
        Form wrong = form(UUID.randomUUID().toString(), "a");
        wrong.problem("title", "kit.problem.fill", "x");
        assertThat(perform(wrong, this::doIt).getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(frames.current().input("title", "stored")).isEqualTo("a");
        assertThat(perform(form("", "a"), this::doIt).getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(done).hasValue(0);
    }

    private Outcome doIt() {
        return new Outcome.Done(String.valueOf(done.incrementAndGet()));
    }

    private ModelAndView perform(Form form, Supplier<Outcome> act) {
        return acts.perform(
                Actor.visitor(),
                form,
                act,
                id -> "/next/" + id,
                () -> Pages.of("kit/fault/fault", new FaultPage(422, "")));
    }

    private static Form form(String key, String title) {
        return Form.of(Map.of("_once", List.of(key), "_csrf", List.of(key + "x"), "title", List.of(title)));
    }

    private static void newRequest() {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest("POST", "/somewhere")));
    }

    private static String target(ModelAndView page) {
        assertThat(page.getView()).isInstanceOf(RedirectView.class);
        return String.valueOf(((RedirectView) java.util.Objects.requireNonNull(page.getView())).getUrl());
    }
}
