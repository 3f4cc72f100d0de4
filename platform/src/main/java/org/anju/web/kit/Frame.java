package org.anju.web.kit;

import gg.jte.Content;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.anju.policy.guide.Clause;
import org.anju.policy.guide.Guide;
import org.anju.policy.rule.Phrase;
import org.anju.policy.rule.Refusal;
import org.anju.policy.value.Words;
import org.anju.policy.value.Yuan;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;

/**
 * All that every page knows besides its own record: language, words, addresses, tokens, who reads, what went wrong.
 *
 * <p>The file is long because every template asks this one thing.
 */
public final class Frame {

    private final Scene scene;
    private final Messages messages;
    private final Assets assets;
    private final Icons icons = new Icons();
    private final Dates dates;
    private Form form = Form.of(java.util.Map.of());
    private Notice notice = Notice.NONE;

    Frame(Scene scene, Messages messages, Assets assets) {
        this.scene = scene;
        this.messages = messages;
        this.assets = assets;
        this.dates = new Dates(scene.language(), scene.today());
    }

    public Language language() {
        return scene.language();
    }

    public boolean english() {
        return scene.language() == Language.EN;
    }

    /** The message {@code key} in the reader's language. Dates, money ({@code BigDecimal}) and {@code Phrase} are written out. */
    public String t(String key, @Nullable Object... args) {
        return messages.say(scene.language(), key, args, this::speak);
    }

    public String t(Phrase phrase) {
        return t(phrase.key(), phrase.args().toArray());
    }

    public String t(Words words) {
        return english() ? words.en() : words.zh();
    }

    /** 指南 二（二）申请人 第 1 项. */
    public String cite(String clause) {
        return t(Guide.yanqing().cite(clause));
    }

    public Clause clause(String id) {
        return Guide.yanqing().clause(id);
    }

    /** The message of an enum value: {@code t("cases.state", State.DRAFT)} says {@code cases.state.DRAFT}. */
    public String t(String prefix, Enum<?> value) {
        return t(prefix + "." + value.name());
    }

    /** Whether there is such a message: for hints that only some fields have. */
    public boolean says(String key) {
        return messages.knows(scene.language(), key);
    }

    public Dates dates() {
        return dates;
    }

    public String date(LocalDate day) {
        return dates.full(day);
    }

    public String near(LocalDate day) {
        return dates.near(day);
    }

    public String moment(Instant at) {
        return dates.moment(at);
    }

    public String money(Number yuan) {
        return dates.money(yuan);
    }

    /** An address inside the house, in the reader's language. */
    public String url(String path) {
        return scene.language().prefix() + path;
    }

    public String asset(String name) {
        return assets.url(name);
    }

    /** This very page in the other language. */
    public String otherLanguage() {
        return scene.language().other().prefix() + scene.here();
    }

    /** The path and query of this page, without language: where to come back to. */
    public String here() {
        return scene.here();
    }

    /** The list this page was opened from, as {@code ?in=} says it: goes with every form and link of a case. */
    public String list() {
        String sent = form.raw("in");
        return sent.isEmpty() ? scene.list() : sent;
    }

    /** An address that takes the list along. */
    public String walk(String path) {
        String list = list();
        return url(path)
                + (list.isEmpty()
                        ? ""
                        : (path.contains("?") ? "&in=" : "?in=") + URLEncoder.encode(list, StandardCharsets.UTF_8));
    }

    /** The path of this page, without language and query. */
    public String path() {
        return scene.path();
    }

    /** Whether this page is to be shown with everything opened: {@code ?print=1}, for printing without JavaScript. */
    public boolean printing() {
        return scene.here().endsWith("print=1");
    }

    public boolean within(String path) {
        return scene.path().equals(path) || scene.path().startsWith(path.endsWith("/") ? path : path + "/");
    }

    /** The token of this session; asked only where a form stands, since asking opens a session. */
    public String csrf() {
        return scene.csrf().get();
    }

    /** A fresh key for a form: the same form sent twice is one act. */
    public String once() {
        return UUID.randomUUID().toString();
    }

    public Preferences look() {
        return scene.look();
    }

    public Actor actor() {
        return scene.actor().get();
    }

    public boolean signedIn() {
        return !actor().is(Role.VISITOR);
    }

    /** How many notices the reader has not opened yet, 100 at most; only pages that show it ask. */
    public int unread() {
        return scene.unread().getAsInt();
    }

    public boolean demo() {
        return scene.demo();
    }

    public LocalDate today() {
        return scene.today();
    }

    public Instant now() {
        return scene.now();
    }

    /** {@code {状态} · 工作居住证 · 延庆}, with 错误： in front while there are problems. */
    public String title(String page) {
        String whole = t("kit.title", page);
        return problems().none() && notice.refusal() == null ? whole : t("kit.title.problem", whole);
    }

    public Content icon(String name) {
        return icons.use(name);
    }

    /** The symbols used so far; the shell asks last. */
    public Content sprite() {
        return icons.sprite();
    }

    public FormProblems problems() {
        return form.problems();
    }

    /** The sentence at a field, or null. */
    public @Nullable String problem(String field) {
        Phrase words = problems().at(field);
        return words == null ? null : t(words);
    }

    /** What the reader typed where the form comes back, else {@code stored}. */
    public String input(String field, @Nullable String stored) {
        if (form.problems().none() && notice == Notice.NONE) {
            return stored == null ? "" : stored;
        }
        return form.raw(field);
    }

    /** All values of that name in the form that comes back. */
    public List<String> sent(String field) {
        return form.all(field);
    }

    /** Whether that choice is picked, by what was typed or stored. */
    public boolean picked(String field, String value, @Nullable List<String> stored) {
        if (form.problems().none() && notice == Notice.NONE) {
            return stored != null && stored.contains(value);
        }
        return form.all(field).contains(value);
    }

    public @Nullable Refusal refusal() {
        return notice.refusal();
    }

    public boolean stale() {
        return notice.stale();
    }

    Frame showing(Form sent, Notice told) {
        this.form = sent;
        this.notice = told;
        return this;
    }

    private String speak(@Nullable Object figure) {
        return switch (figure) {
            case null -> "";
            case Phrase phrase -> t(phrase);
            case Words words -> t(words);
            case Yuan yuan -> dates.money(yuan.amount());
            case LocalDate day -> dates.plain(day);
            case Instant at -> dates.moment(at);
            case BigDecimal yuan -> dates.money(yuan);
            // a fact's value in the reason of a rule: policy.DegreeLevel.MASTER
            case Enum<?> word when says(PhraseText.key(word)) -> t(PhraseText.key(word));
            default -> figure.toString();
        };
    }

    /** What the request says about this page. */
    record Scene(
            Language language,
            String path,
            String here,
            String list,
            Preferences look,
            Supplier<Actor> actor,
            Supplier<String> csrf,
            IntSupplier unread,
            boolean demo,
            LocalDate today,
            Instant now) {}
}
