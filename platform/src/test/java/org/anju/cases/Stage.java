package org.anju.cases;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.anju.cases.errand.Outbox;
import org.anju.cases.flow.Kind;
import org.anju.cases.flow.State;
import org.anju.checks.OutsideSource;
import org.anju.materials.Examined;
import org.anju.materials.FileKind;
import org.anju.materials.MaterialRegister;
import org.anju.materials.Passport;
import org.anju.parties.Accreditation;
import org.anju.parties.Association;
import org.anju.parties.AssociationRegister;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.parties.PersonRegister;
import org.anju.parties.profile.Companions;
import org.anju.parties.profile.Education;
import org.anju.parties.profile.Income;
import org.anju.parties.profile.Information;
import org.anju.parties.profile.Qualification;
import org.anju.parties.profile.Residence;
import org.anju.parties.profile.Statement;
import org.anju.parties.profile.Study;
import org.anju.parties.profile.Work;
import org.anju.permits.PermitRegister;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.employer.EmployerKind;
import org.anju.policy.employer.ServiceKind;
import org.anju.policy.employer.Standing;
import org.anju.policy.material.Basis;
import org.anju.policy.material.Situation;
import org.anju.policy.person.DegreeLevel;
import org.anju.policy.person.Hukou;
import org.anju.policy.person.ResidenceUse;
import org.anju.policy.rule.Pack;
import org.anju.policy.time.Beijing;
import org.anju.policy.value.CreditCode;
import org.anju.policy.value.ResidentId;
import org.anju.testkit.Database;
import org.anju.testkit.MutableClock;
import org.anju.testkit.Ring;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.TrailRoom;
import org.anju.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The rooms up to floor 3 on a real database, with people who have all they need for a new permit. */
final class Stage {

    /** Everybody one case needs. */
    record Cast(Actor applicant, Actor agent, Actor clerk, Actor approver, Actor reviewer, UUID employer) {

        UUID person() {
            return Objects.requireNonNull(applicant.person());
        }
    }

    /** What an applicant under condition 1 with a residence permit has to bring. */
    static final List<String> SLOTS = List.of(
            "G-3.2.1-6",
            "G-4.5-2",
            "G-3.2.1-9",
            "G-3.2.1-13",
            "G-3.2.1-15",
            "G-3.2.1-16",
            "G-3.2.1-32",
            "G-3.2.1-49",
            "G-3.2.1-50",
            "G-3.2.1-51",
            "G-3.2.1-52");

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final Database database;
    private final AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();
    final PersonRegister persons;
    final EmployerRegister employers;
    final AssociationRegister associations;
    final MaterialRegister materials;
    final PermitRegister permits;
    final CaseDesk desk;
    final CaseRegister register;
    final Sweep sweep;

    Stage(Database database) {
        this(database, Pack.yanqing());
    }

    /** In a district with that pack. */
    Stage(Database database, Pack pack) {
        this(database, pack, Ring.vault());
    }

    /** With that key ring. */
    Stage(Database database, Pack pack, Vault vault) {
        this(database, pack, vault, List.of());
    }

    /** With these outside sources connected. */
    Stage(Database database, List<OutsideSource> sources) {
        this(database, Pack.yanqing(), Ring.vault(), sources);
    }

    private Stage(Database database, Pack pack, Vault vault, List<OutsideSource> sources) {
        this.database = database;
        sources.forEach(each -> rooms.registerBean("source" + each.source(), OutsideSource.class, () -> each));
        rooms.registerBean(Pack.class, () -> pack);
        rooms.registerBean(Vault.class, () -> vault);
        rooms.registerBean(DataSource.class, database::dataSource);
        rooms.registerBean(JdbcClient.class, database::jdbc);
        rooms.registerBean(InstantSource.class, database::clock);
        rooms.registerBean(
                PlatformTransactionManager.class, () -> new DataSourceTransactionManager(database.dataSource()));
        TrailRoom.open(rooms, database.dataSource());
        rooms.register(Outbox.class);
        rooms.scan(
                "org.anju.accounts",
                "org.anju.parties",
                "org.anju.materials",
                "org.anju.permits",
                "org.anju.conduct",
                "org.anju.checks",
                "org.anju.settings",
                "org.anju.cases");
        rooms.getEnvironment().getSystemProperties().put("anju.data", Database.place());
        rooms.refresh();
        persons = rooms.getBean(PersonRegister.class);
        employers = rooms.getBean(EmployerRegister.class);
        associations = rooms.getBean(AssociationRegister.class);
        materials = rooms.getBean(MaterialRegister.class);
        permits = rooms.getBean(PermitRegister.class);
        desk = rooms.getBean(CaseDesk.class);
        register = rooms.getBean(CaseRegister.class);
        sweep = rooms.getBean(Sweep.class);
    }

    <T> java.util.Collection<T> rooms(Class<T> type) {
        return rooms.getBeansOfType(type).values();
    }

    <T> T room(Class<T> type) {
        return rooms.getBean(type);
    }

    MutableClock clock() {
        return database.clock();
    }

    LocalDate today() {
        return Beijing.today(clock());
    }

    // ---- people

    Actor clerk(String name) {
        return new Actor(UUID.randomUUID(), name, Role.CLERK, UUID.randomUUID(), null, Actor.YANQING);
    }

    Actor approver(String name) {
        return new Actor(UUID.randomUUID(), name, Role.APPROVER, UUID.randomUUID(), null, Actor.YANQING);
    }

    Actor applicant(String name) {
        ResidentId id = residentId(LocalDate.of(1990, 5, 17));
        UUID person = UUID.fromString(done(tx(() -> persons.enrol(Actor.visitor(), name, id))));
        return new Actor(UUID.randomUUID(), name, Role.APPLICANT, person, null, Actor.YANQING);
    }

    Actor agentOf(UUID employer, UUID person, String name) {
        tx(() -> {
            employers.appoint(Actor.visitor(), person, employer, today());
            return true;
        });
        return new Actor(UUID.randomUUID(), name, Role.AGENT, person, employer, Actor.YANQING);
    }

    UUID employer(Standing standing) {
        int serial = SERIAL.incrementAndGet();
        Employer firm = new Employer(
                UUID.randomUUID(), creditCode(serial), "妫川智能科技（示例" + serial + "）", "程立", Actor.YANQING, soundFirm());
        tx(() -> employers.enrol(Actor.visitor(), firm));
        tx(() -> {
            employers.accredit(
                    Actor.visitor(),
                    firm.id(),
                    new Accreditation(standing, today().minusYears(1), null, "人才服务中心", "G-2.1-3"));
            return true;
        });
        return firm.id();
    }

    /** A complete applicant, confirmed by an employer with full rights and one agent, and two officers. */
    Cast cast() {
        return cast(LocalDate.of(2031, 12, 31));
    }

    Cast cast(@Nullable LocalDate contractEnd) {
        UUID employer = employer(Standing.FULL);
        Actor agent = agentOf(employer, Objects.requireNonNull(applicant("周雨桐").person()), "周雨桐");
        Actor applicant = applicant("林知远");
        profile(applicant);
        folder(applicant);
        confirm(applicant, agent, contractEnd);
        return new Cast(applicant, agent, clerk("韩窗口"), approver("梁主任"), approver("范主任"), employer);
    }

    void profile(Actor applicant) {
        LocalDate day = today();
        var months = new HashMap<YearMonth, BigDecimal>();
        Income.asked(day).forEach(month -> months.put(month, new BigDecimal("30000")));
        List<Statement> all = List.of(
                new Information(
                        Information.Sex.MALE,
                        "01",
                        Information.Marital.UNMARRIED,
                        Hukou.OTHER_PROVINCE,
                        "浙江省杭州市",
                        "13800002056",
                        null,
                        "延庆区儒林街道",
                        false),
                new Education(
                        Education.Level.UNIVERSITY,
                        DegreeLevel.BACHELOR,
                        false,
                        "示例大学",
                        "计算机",
                        LocalDate.of(2018, 6, 30),
                        "1033512018050001",
                        "1033542018000001"),
                new Study(List.of(
                        new Study.Row(
                                Study.Stage.SENIOR_HIGH, "示例中学", null, YearMonth.of(2011, 9), YearMonth.of(2014, 6)),
                        new Study.Row(
                                Study.Stage.UNIVERSITY, "示例大学", "计算机", YearMonth.of(2014, 9), YearMonth.of(2018, 6)))),
                new Work(
                        null, List.of(new Work.Row("甲公司", "工程师", LocalDate.of(2018, 7, 1), LocalDate.of(2023, 5, 31)))),
                new Qualification(Basis.COND_1, null, null, null, null, null),
                new Income(months, true, true, false, Map.of(), Map.of()),
                new Residence(
                        Situation.ResidenceRoute.RESIDENCE_PERMIT,
                        "延庆区儒林街道",
                        ResidenceUse.RESIDENTIAL,
                        day.plusYears(1),
                        null,
                        null,
                        null),
                new Companions(true, List.of()));
        all.forEach(statement -> save(applicant, statement, 0));
    }

    void save(Actor applicant, Statement statement, long version) {
        done(tx(() -> persons.save(applicant, Objects.requireNonNull(applicant.person()), statement, version)));
    }

    void folder(Actor applicant) {
        SLOTS.forEach(slot -> put(applicant, slot));
    }

    /** A paper formed today and valid for two years. */
    UUID put(Actor actor, String slot) {
        return put(actor, slot, today(), today().plusYears(2));
    }

    UUID put(Actor actor, String slot, @Nullable LocalDate formedOn, @Nullable LocalDate validUntil) {
        String hash = String.format("%064x", SERIAL.incrementAndGet());
        var file = new Examined.Accepted("扫描件.pdf", FileKind.PDF, 1000, 1, 0, 0, hash);
        UUID person = Objects.requireNonNull(actor.person());
        return UUID.fromString(
                done(tx(() -> materials.put(actor, person, slot, file, Passport.dated(formedOn, validUntil)))));
    }

    void confirm(Actor applicant, Actor agent, @Nullable LocalDate contractEnd) {
        String code = employers.code(agent).orElseThrow().text();
        UUID id = UUID.fromString(done(tx(() -> associations.request(applicant, code))));
        Association asked = associations.association(agent, id).orElseThrow();
        var job = new Association.Job("研发", "工程师", LocalDate.of(2023, 6, 1), LocalDate.of(2023, 6, 1), "延庆区", false);
        var contract = new Association.Contract(
                "HT-1", contractEnd == null, LocalDate.of(2023, 6, 1), contractEnd, UUID.randomUUID(), true);
        var same = new Association.SameEmployer(true, true, true);
        done(tx(() -> associations.confirm(agent, id, asked.version(), job, contract, same)));
    }

    private EmployerFacts soundFirm() {
        return new EmployerFacts(
                EmployerKind.ENTERPRISE,
                true,
                LocalDate.of(2015, 3, 1),
                new BigDecimal("5000000"),
                LocalDate.of(2015, 6, 1),
                true,
                true,
                true,
                true,
                false,
                Set.of(),
                ServiceKind.NONE,
                null,
                null,
                null);
    }

    // ---- acts

    Outcome handle(Command command, Actor actor) {
        return tx(() -> desk.handle(command, actor));
    }

    /** Runs it as a page does: rolled back unless it was done. */
    <T> T tx(Supplier<T> act) {
        return Objects.requireNonNull(database.transactions().execute(status -> {
            T result = act.get();
            if (result instanceof Outcome outcome && !(outcome instanceof Outcome.Done)) {
                status.setRollbackOnly();
            }
            return result;
        }));
    }

    static String done(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return done.id();
        }
        throw new AssertionError("not done: " + outcome);
    }

    String open(Cast cast) {
        return done(handle(new Command.Open(cast.person()), cast.applicant()));
    }

    long version(String no) {
        return register.view(no, Actor.clock()).orElseThrow().version();
    }

    State state(String no) {
        return register.view(no, Actor.clock()).orElseThrow().state();
    }

    String submit(Cast cast) {
        String no = open(cast);
        done(handle(new Command.Submit(no, version(no), true, true), cast.applicant()));
        return no;
    }

    void answerAll(String no, Actor reviewer) {
        boolean agent = reviewer.is(Role.AGENT);
        List<ItemAnswer> answers = register.items(no, Actor.clock()).stream()
                .filter(item -> !agent || !item.key().startsWith("record:"))
                .map(item -> new ItemAnswer(item.key(), ItemAnswer.Fit.FITS, null, null))
                .toList();
        done(handle(new Command.Check(no, version(no), answers), reviewer));
    }

    String vouch(Cast cast) {
        String no = submit(cast);
        vouch(no, cast);
        return no;
    }

    void vouch(String no, Cast cast) {
        answerAll(no, cast.agent());
        done(handle(new Command.Vouch(no, version(no), null), cast.agent()));
    }

    String recommend(Cast cast) {
        String no = vouch(cast);
        answerAll(no, cast.clerk());
        done(handle(new Command.Recommend(no, version(no), Decision.GRANT, List.of(), null), cast.clerk()));
        return no;
    }

    /** As far as that state and no further. */
    String bringTo(State state, Cast cast) {
        return switch (state) {
            case DRAFT -> open(cast);
            case EMPLOYER_REVIEW -> submit(cast);
            case CLERK_REVIEW -> vouch(cast);
            case TAX_CHECK -> then(vouch(cast), no -> new Command.Hold(no, version(no), tax()), cast.clerk());
            case SUPPLEMENT -> then(vouch(cast), no -> ask(no, "slot:G-3.2.1-32"), cast.clerk());
            case APPROVAL -> recommend(cast);
            case RETURNED ->
                then(submit(cast), no -> new Command.Return(no, version(no), List.of(mend())), cast.agent());
            case GRANTED -> then(recommend(cast), no -> new Command.Grant(no, version(no), null), cast.approver());
            case REFUSED ->
                then(recommend(cast), no -> new Command.Refuse(no, version(no), List.of(low())), cast.approver());
            case APPEALED -> appealed(cast);
            case WITHDRAWN ->
                then(submit(cast), no -> new Command.Withdraw(no, version(no), enough()), cast.applicant());
            case ENDED -> throw new IllegalArgumentException("a first application ends with no permit");
        };
    }

    /** A holder's case of that kind, handed in. */
    String submit(Cast cast, Kind kind) {
        String no = done(handle(new Command.Open(cast.person(), kind), cast.applicant()));
        done(handle(new Command.Submit(no, version(no), true, true, true), cast.applicant()));
        return no;
    }

    /** What was handed in, before the approver. */
    void toApproval(String no, Cast cast) {
        answerAll(no, cast.agent());
        done(handle(new Command.Vouch(no, version(no), null, true), cast.agent()));
        answerAll(no, cast.clerk());
        done(handle(new Command.Recommend(no, version(no), Decision.GRANT, List.of(), null), cast.clerk()));
    }

    /** A holder's case of that kind from nothing to granted. */
    String granted(Cast cast, Kind kind) {
        String no = submit(cast, kind);
        toApproval(no, cast);
        return then(no, each -> new Command.Grant(each, version(each), null), cast.approver());
    }

    String appealed(Cast cast) {
        return then(bringTo(State.REFUSED, cast), no -> new Command.Appeal(no, version(no), wrong()), cast.applicant());
    }

    private String then(String no, Function<String, Command> next, Actor actor) {
        done(handle(next.apply(no), actor));
        return no;
    }

    Command.Ask ask(String no, String... items) {
        List<AskedItem> asked = new ArrayList<>();
        for (String item : items) {
            asked.add(new AskedItem(item, ReasonCode.UNREADABLE, "第 2 页看不清，请重新上传。", null));
        }
        return new Command.Ask(no, version(no), asked, null);
    }

    static Reason tax() {
        return new Reason(ReasonCode.TAX_CHECK, "核查企业纳税");
    }

    static Reason mend() {
        return new Reason(ReasonCode.UNREADABLE, "请重新上传户口本。");
    }

    static Reason low() {
        return new Reason(ReasonCode.INCOME_TOO_LOW, "月均应税收入低于标准。");
    }

    static Reason wrong() {
        return new Reason(ReasonCode.FACTS_DIFFER, "6 月的收入少算了奖金。");
    }

    static Reason stands() {
        return new Reason(ReasonCode.REFUSAL_STANDS, "奖金已计入，仍低于标准。");
    }

    static Reason falls() {
        return new Reason(ReasonCode.REFUSAL_FALLS, "奖金确未计入，请重新核对。");
    }

    static Reason enough() {
        return new Reason(ReasonCode.NO_LONGER_WANTED, "不再需要办理。");
    }

    Optional<CaseView> seen(String no, Actor actor) {
        return register.view(no, actor);
    }

    // ---- numbers with right check digits

    static ResidentId residentId(LocalDate born) {
        int serial = SERIAL.incrementAndGet();
        String day = born.plusDays(serial / 1000).toString().replace("-", "");
        String body = "330106" + day + String.format("%03d", serial % 1000);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return new ResidentId(body + "10X98765432".charAt(sum % 11));
    }

    static CreditCode creditCode(int serial) {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        String body = "91110119" + String.format("%09d", serial);
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += alphabet.indexOf(body.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return new CreditCode(body + alphabet.charAt((31 - sum % 31) % 31));
    }
}
