package org.anju.web.journey;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.anju.accounts.AccountRegister;
import org.anju.accounts.Opening;
import org.anju.cases.CaseDesk;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.Command;
import org.anju.cases.Decision;
import org.anju.cases.ItemAnswer;
import org.anju.cases.ReviewItem;
import org.anju.cases.flow.Kind;
import org.anju.cases.outside.Asker;
import org.anju.checks.Source;
import org.anju.materials.Examined;
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
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.employer.EmployerKind;
import org.anju.policy.employer.ServiceKind;
import org.anju.policy.employer.Standing;
import org.anju.policy.material.Basis;
import org.anju.policy.material.Situation;
import org.anju.policy.person.DegreeLevel;
import org.anju.policy.person.Hukou;
import org.anju.policy.person.ResidenceUse;
import org.anju.policy.time.Beijing;
import org.anju.policy.value.CreditCode;
import org.anju.policy.value.ResidentId;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One employer with its agents, an applicant with all he needs, and the office: brought into the open house for one test. */
public final class Townsfolk {

    private static final AtomicInteger SERIAL = new AtomicInteger(5000);

    private final House house;
    private final String district;
    private final TransactionTemplate transactions;
    private final AccountRegister accounts;
    private final PersonRegister persons;
    private final EmployerRegister employers;
    private final AssociationRegister associations;
    private final MaterialRegister materials;
    private final CaseDesk desk;
    final CaseRegister cases;

    final UUID employer;
    final Actor agent;
    final Actor second;
    final Actor applicant;
    final Actor clerk;
    final Actor approver;
    final Actor supervisor;

    Townsfolk(House house) {
        this(house, "林知远");
    }

    public Townsfolk(House house, String name) {
        this(house, name, Actor.YANQING);
    }

    /** Whose employer and office are of that district; the applicant has registered where everybody does. */
    Townsfolk(House house, String name, String district) {
        this.house = house;
        this.district = district;
        transactions = new TransactionTemplate(house.bean(PlatformTransactionManager.class));
        accounts = house.bean(AccountRegister.class);
        persons = house.bean(PersonRegister.class);
        employers = house.bean(EmployerRegister.class);
        associations = house.bean(AssociationRegister.class);
        materials = house.bean(MaterialRegister.class);
        desk = house.bean(CaseDesk.class);
        cases = house.bean(CaseRegister.class);
        employer = employer();
        agent = agent("周雨桐");
        second = agent("陈安然");
        applicant = account(Role.APPLICANT, name, person(name), null);
        clerk = account(Role.CLERK, "韩窗口", null, null);
        approver = account(Role.APPROVER, "梁主任", null, null);
        supervisor = account(Role.SUPERVISOR, "邢监管", null, null);
        prepare(applicant);
    }

    /** Everything that a new permit under condition 1 asks for. */
    void prepare(Actor who) {
        statements().forEach(each -> done(tx(() -> persons.save(who, person(who), each, 0))));
        confirm(who, who.person() != null && who.person().equals(agent.person()) ? second : agent);
        done(tx(() -> desk.handle(new Command.Open(person(who)), who)));
        desk.readiness(who, Kind.NEW).orElseThrow().missing().forEach(material -> put(who, who, material.slot()));
    }

    private void put(Actor by, Actor whose, String slot) {
        boolean photo = slot.equals("G-3.2.1-6");
        Examined examined =
                materials.examine(slot, "扫描件.jpg", photo ? picture(413, 531, true) : picture(1240, 1754, false));
        if (!(examined instanceof Examined.Accepted file)) {
            throw new AssertionError(slot + " " + examined);
        }
        done(tx(() -> materials.put(by, person(whose), slot, file, Passport.dated(today(), today().plusYears(2)))));
    }

    /** All that was asked of outside sources is answered; the house's own schedule may have one in its hands just now. */
    void outsideAnswered(String no) {
        for (Source source : Source.values()) {
            house.bean(Asker.class).run(source);
        }
        waitFor("select count(*) from cases_question where next_at is not null and case_no = ?", no);
    }

    /** Until that counts nothing of the case. */
    void waitFor(String none, String no) {
        long until = System.nanoTime() + 20_000_000_000L;
        while (house.sql().sql(none).param(no).query(Integer.class).single() > 0 && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    /** Where the item of that slot stands among the items of the case. */
    int item(String no, String slot) {
        return cases.items(no, Actor.clock()).stream()
                .map(ReviewItem::key)
                .toList()
                .indexOf("slot:" + slot);
    }

    void save(Actor who, Statement said, long version) {
        done(tx(() -> persons.save(who, person(who), said, version)));
    }

    /** The same scan in that slot of both applicants' folders. */
    void samePaper(String slot, Townsfolk other) {
        Examined examined = materials.examine(slot, "扫描件.jpg", picture(1240, 1754, false));
        if (!(examined instanceof Examined.Accepted file)) {
            throw new AssertionError(slot + " " + examined);
        }
        Passport dated = Passport.dated(today(), today().plusYears(2));
        for (Actor each : List.of(applicant, other.applicant)) {
            done(tx(() -> materials.put(each, person(each), slot, file, dated)));
        }
    }

    /** The agent's other hat. */
    Actor alsoApplicant(Actor who) {
        return account(Role.APPLICANT, who.name(), who.person(), null);
    }

    /** One more at a desk of the office. */
    public Actor officer(Role role, String name) {
        return account(role, name, null, null);
    }

    /** As it stands on his card. */
    String number(Actor who) {
        return tx(() ->
                persons.person(who, person(who)).orElseThrow().residentId().number());
    }

    /** As somebody would who writes that number into a form. */
    UUID enrol(String name, String number) {
        return UUID.fromString(done(tx(() -> persons.enrol(Actor.visitor(), name, new ResidentId(number)))));
    }

    /** Somebody who works for nobody here yet. */
    public Actor newcomer(String name) {
        return account(Role.APPLICANT, name, person(name), null);
    }

    /** Somebody new whom the agent has confirmed already. */
    Actor employed(String name) {
        Actor who = newcomer(name);
        confirm(who, agent);
        return who;
    }

    Association association(Actor who) {
        return associations.of(Actor.clock(), person(who)).orElseThrow();
    }

    /** The agent of an employer that has no rights yet. */
    Actor beginner(String name) {
        int serial = SERIAL.incrementAndGet();
        var firm = new Employer(
                UUID.randomUUID(), creditCode(serial), "阪泉数据（示例" + serial + "）有限公司", "程立", district, facts());
        done(tx(() -> employers.enrol(Actor.visitor(), firm)));
        UUID person = person(name);
        tx(() -> {
            employers.appoint(Actor.visitor(), person, firm.id(), today());
            return true;
        });
        return account(Role.AGENT, name, person, firm.id());
    }

    /** The employer's association code. */
    String code() {
        return employers.code(agent).orElseThrow().text();
    }

    Browser as(Actor who) {
        Browser browser = house.browser().get("/demo");
        return browser.form("form:has(input[value=" + who.account() + "])").submit();
    }

    String no() {
        return no(applicant);
    }

    String no(Actor who) {
        return cases.own(who).orElseThrow().no();
    }

    public CaseView view(String no) {
        return cases.view(no, Actor.clock()).orElseThrow();
    }

    String submitted() {
        move(new Command.Submit(no(), view(no()).version(), true, true), applicant);
        return no();
    }

    public String vouched() {
        String no = submitted();
        answerAll(no, agent);
        move(new Command.Vouch(no, view(no).version(), null), agent);
        return no;
    }

    public String recommended() {
        String no = vouched();
        answerAll(no, clerk);
        move(new Command.Recommend(no, view(no).version(), Decision.GRANT, List.of(), null), clerk);
        return no;
    }

    public String granted() {
        String no = recommended();
        move(new Command.Grant(no, view(no).version(), null), approver);
        return no;
    }

    void answerAll(String no, Actor reader) {
        answers(no, reader, 0);
    }

    /** All items but so many of the first. */
    public void answers(String no, Actor reader, int open) {
        List<ItemAnswer> answers = cases.items(no, Actor.clock()).stream()
                .skip(open)
                .filter(item -> !reader.is(Role.AGENT) || !item.key().startsWith("record:"))
                .map(item -> new ItemAnswer(item.key(), ItemAnswer.Fit.FITS, null, null))
                .toList();
        move(new Command.Check(no, view(no).version(), answers), reader);
    }

    void move(Command command, Actor actor) {
        done(tx(() -> desk.handle(command, actor)));
    }

    <T> T tx(Supplier<T> act) {
        return Objects.requireNonNull(transactions.execute(status -> act.get()));
    }

    LocalDate today() {
        return Beijing.today(house.bean(InstantSource.class));
    }

    private UUID employer() {
        int serial = SERIAL.incrementAndGet();
        var firm = new Employer(
                UUID.randomUUID(), creditCode(serial), "妫川智能科技（示例" + serial + "）有限公司", "程立", district, facts());
        done(tx(() -> employers.enrol(Actor.visitor(), firm)));
        tx(() -> {
            employers.accredit(
                    Actor.visitor(),
                    firm.id(),
                    new Accreditation(Standing.FULL, today().minusYears(1), null, "人才服务中心", "G-2.1-3"));
            return true;
        });
        return firm.id();
    }

    private Actor agent(String name) {
        UUID person = person(name);
        tx(() -> {
            employers.appoint(Actor.visitor(), person, employer, today());
            return true;
        });
        return account(Role.AGENT, name, person, employer);
    }

    private UUID person(String name) {
        return UUID.fromString(done(tx(() -> persons.enrol(Actor.visitor(), name, residentId()))));
    }

    private static UUID person(Actor who) {
        return Objects.requireNonNull(who.person());
    }

    private Actor account(
            Role role,
            String name,
            @org.jspecify.annotations.Nullable UUID person,
            @org.jspecify.annotations.Nullable UUID firm) {
        String login = "t" + SERIAL.incrementAndGet();
        String at = role == Role.APPLICANT ? Actor.YANQING : district;
        Opening opening =
                Opening.demo(login, name, role, person, firm, "测试", "test").in(at);
        Outcome opened = tx(() -> accounts.open(Actor.visitor(), opening));
        return new Actor(UUID.fromString(done(opened)), name, role, person, firm, at);
    }

    private void confirm(Actor who, Actor by) {
        String code = employers.code(by).orElseThrow().text();
        UUID id = UUID.fromString(done(tx(() -> associations.request(who, code))));
        Association asked = associations.association(by, id).orElseThrow();
        var job = new Association.Job("研发", "工程师", LocalDate.of(2023, 6, 1), LocalDate.of(2023, 6, 1), "延庆区", false);
        var contract = new Association.Contract(
                "HT-1", false, LocalDate.of(2023, 6, 1), today().plusYears(2), UUID.randomUUID(), true);
        var same = new Association.SameEmployer(true, true, true);
        done(tx(() -> associations.confirm(by, id, asked.version(), job, contract, same)));
    }

    private List<Statement> statements() {
        LocalDate day = today();
        var months = new HashMap<YearMonth, BigDecimal>();
        Income.asked(day).forEach(month -> months.put(month, new BigDecimal("30000")));
        return List.of(
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
    }

    private static EmployerFacts facts() {
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

    static String done(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return done.id();
        }
        throw new AssertionError("not done: " + outcome);
    }

    static byte[] picture(int width, int height, boolean portrait) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        if (portrait) {
            pen.setColor(new Color(0x3d4f6d));
            pen.fillArc(40, 360, 333, 340, 0, 180);
            pen.setColor(new Color(0xf3d7bf));
            pen.fillOval(126, 130, 160, 205);
            pen.setColor(new Color(0x23272f));
            pen.fillArc(116, 100, 180, 170, 0, 180);
            // a photograph has grain: a drawing this plain would be smaller than any real file
            for (int i = 0; i < 9000; i++) {
                image.setRGB(i * 7919 % width, i * 104729 % height, 0xd0d4da + i % 40);
            }
        } else {
            pen.setColor(new Color(0x333a44));
            pen.fillRect(width / 3, 180, width / 3, 44);
            for (int y = 340; y < height - 200; y += 58) {
                pen.fillRect(140, y, width - 280 - (y * 7 % 220) - SERIAL.get() % 90, 12);
            }
            pen.setColor(new Color(0xb3281e));
            pen.drawOval(760, 1300, 260, 260);
        }
        // no two people hand in the same scan by chance
        for (int bit = 0; bit < 20; bit++) {
            pen.setColor(new Color((SERIAL.get() >> bit & 1) == 0 ? 0x3d4f6d : 0x2d3f5d));
            pen.fillRect(width / 3 + bit * 6, height - 24, 6, 8);
        }
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        SERIAL.incrementAndGet();
        return out.toByteArray();
    }

    private static ResidentId residentId() {
        int serial = SERIAL.incrementAndGet();
        String body = "330106"
                + LocalDate.of(1990, 1, 1).plusDays(serial / 1000).toString().replace("-", "")
                + String.format("%03d", serial % 1000);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return new ResidentId(body + "10X98765432".charAt(sum % 11));
    }

    private static CreditCode creditCode(int serial) {
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
