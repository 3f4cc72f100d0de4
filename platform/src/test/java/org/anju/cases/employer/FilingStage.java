package org.anju.cases.employer;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.anju.cases.ItemAnswer.Fit;
import org.anju.cases.errand.Outbox;
import org.anju.cases.window.ReceiptBook;
import org.anju.cases.window.WindowCalendar;
import org.anju.cases.work.Reminders;
import org.anju.materials.Examined;
import org.anju.materials.MaterialRegister;
import org.anju.materials.Passport;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.parties.PersonRegister;
import org.anju.parties.filing.FilingPart;
import org.anju.parties.filing.FilingStatement;
import org.anju.parties.filing.UnitInformation;
import org.anju.parties.filing.UnitPeople;
import org.anju.parties.filing.UnitQualifications;
import org.anju.parties.filing.UnitReport;
import org.anju.parties.filing.UnitTax;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.employer.EmployerKind;
import org.anju.policy.employer.ServiceKind;
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

/**
 * The rooms up to floor 3 with one employer that asks for rights, its agent, and the office. The file is long because each
 * stretch of the way can be walked by itself.
 */
final class FilingStage {

    private static final AtomicInteger SERIAL = new AtomicInteger(700);

    final Database database;
    final EmployerRegister employers;
    final FilingDesk filings;
    final EmployerDesk desk;
    final EmployerCaseRegister register;
    final WindowDesk window;
    final WindowCalendar calendar;
    final ClosureDesk closures;
    final ReceiptBook receipts;
    final FilingWatch watch;
    final EmployerSweep sweep;
    final Reminders reminders;
    private final AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();
    final UUID employer;
    final Actor agent;
    final Actor clerk = officer(Role.CLERK, "韩窗口");
    final Actor approver = officer(Role.APPROVER, "梁主任");

    FilingStage(Database database) {
        this.database = database;
        rooms.registerBean(Vault.class, Ring::vault);
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
        employers = rooms.getBean(EmployerRegister.class);
        filings = rooms.getBean(FilingDesk.class);
        desk = rooms.getBean(EmployerDesk.class);
        register = rooms.getBean(EmployerCaseRegister.class);
        window = rooms.getBean(WindowDesk.class);
        calendar = rooms.getBean(WindowCalendar.class);
        closures = rooms.getBean(ClosureDesk.class);
        receipts = rooms.getBean(ReceiptBook.class);
        watch = rooms.getBean(FilingWatch.class);
        sweep = rooms.getBean(EmployerSweep.class);
        reminders = rooms.getBean(Reminders.class);
        clock().set(LocalDate.of(2026, 9, 7), LocalTime.of(10, 0));
        employer = newEmployer();
        agent = newAgent(employer, "周雨桐");
    }

    MutableClock clock() {
        return database.clock();
    }

    LocalDate today() {
        return Beijing.today(clock());
    }

    private static Actor officer(Role role, String name) {
        return new Actor(UUID.randomUUID(), name, role, UUID.randomUUID(), null, Actor.YANQING);
    }

    UUID newEmployer() {
        int serial = SERIAL.incrementAndGet();
        var firm = new Employer(
                UUID.randomUUID(), code(serial), "妫川（示例" + serial + "）", "程立", Actor.YANQING, EmployerFacts.UNKNOWN);
        done(tx(() -> employers.enrol(Actor.visitor(), firm)));
        return firm.id();
    }

    Actor newAgent(UUID firm, String name) {
        UUID person = UUID.fromString(
                done(tx(() -> rooms.getBean(PersonRegister.class).enrol(Actor.visitor(), name, residentId()))));
        tx(() -> {
            employers.appoint(Actor.visitor(), person, firm, LocalDate.of(2024, 1, 1));
            return true;
        });
        return new Actor(UUID.randomUUID(), name, Role.AGENT, person, firm, Actor.YANQING);
    }

    UnitInformation unit() {
        return new UnitInformation(
                "妫川智能科技（示例）有限公司",
                EmployerKind.ENTERPRISE,
                true,
                null,
                true,
                LocalDate.of(2023, 3, 1),
                null,
                "延庆区示例街 1 号",
                new BigDecimal("5000000"),
                "技术开发",
                "软件",
                60);
    }

    UnitTax tax() {
        return new UnitTax(
                LocalDate.of(2023, 6, 1),
                2023,
                List.of(
                        new UnitTax.Year(2025, new BigDecimal("300000")),
                        new UnitTax.Year(2024, new BigDecimal("250000")),
                        new UnitTax.Year(2023, new BigDecimal("100000"))),
                true);
    }

    static UnitPeople people(String emergency) {
        return new UnitPeople(
                "程立", "330106199001010015", "010-69100000", emergency, "13800001234", "孙财务", "010-69100001");
    }

    void fill(UnitInformation unit) {
        save(unit);
        save(new UnitQualifications(true, List.of(), ServiceKind.NONE));
        save(people("刘应急"));
        save(tax());
        save(new UnitReport("软件开发", "营收一千万元，纳税正常", 10, "引进人才"));
    }

    void save(FilingStatement statement) {
        done(trySave(statement));
    }

    Outcome trySave(FilingStatement statement) {
        FilingPart part = statement.part();
        var kept = filings.folder(agent).orElseThrow().filing().kept(part);
        return tx(() -> filings.save(agent, statement, kept == null ? 0 : kept.version()));
    }

    /** A file into each place that must not be empty. */
    void papers() {
        FilingFolder folder = filings.folder(agent).orElseThrow();
        folder.missing().forEach(place -> done(put(place, today().minusDays(3))));
    }

    Outcome put(AskedPaper place, LocalDate formedOn) {
        Examined examined = rooms.getBean(MaterialRegister.class)
                .examine(place.slot(), "扫描件.jpg", picture(SERIAL.incrementAndGet()));
        if (!(examined instanceof Examined.Accepted file)) {
            throw new AssertionError(examined);
        }
        return tx(() -> filings.put(agent, place, file, Passport.dated(formedOn, today().plusYears(3))));
    }

    String opened(EmployerCaseKind kind) {
        return done(handle(new EmployerCommand.Open(kind), agent));
    }

    /** Everything filled in and handed in. */
    String submitted() {
        fill(unit());
        papers();
        String no = opened(EmployerCaseKind.OPENING);
        done(submit(no));
        return no;
    }

    Outcome submit(String no) {
        return handle(new EmployerCommand.Submit(no, version(no), true, true), agent);
    }

    String called() {
        String no = submitted();
        answerOnline(no);
        done(call(no));
        return no;
    }

    Outcome call(String no) {
        return handle(
                new EmployerCommand.Call(no, version(no), clock().instant(), "13800001234", "周雨桐", true, null), clerk);
    }

    void answerOnline(String no) {
        FilingFolder folder = register.folder(no, clerk).orElseThrow();
        done(check(
                no,
                folder.onlineItems().stream()
                        .map(item -> new EmployerAnswer(item, Fit.FITS, null, null, null))
                        .toList()));
    }

    /** On the first window day from today. */
    String received() {
        String no = called();
        clock().set(calendar.next(Actor.YANQING, today()), LocalTime.of(10, 0));
        answerWindow(no);
        done(receive(no));
        return no;
    }

    void answerWindow(String no) {
        done(check(
                no,
                ExamItem.of(ExamItem.Phase.WINDOW).stream()
                        .map(item -> new EmployerAnswer(item.key(), fit(item), null, null, null))
                        .toList()));
    }

    private static Fit fit(ExamItem item) {
        return item == ExamItem.QUALIFICATIONS ? Fit.NOT_APPLICABLE : Fit.FITS;
    }

    Outcome receive(String no) {
        String mark = register.folder(no, clerk).orElseThrow().filing().mark();
        return handle(new EmployerCommand.Receive(no, version(no), mark, agent.name()), clerk);
    }

    /** @param tax whether the standard is met */
    void examine(String no, boolean tax) {
        done(check(
                no,
                ExamItem.of(ExamItem.Phase.EXAMINATION).stream()
                        .map(item -> answer(item, tax))
                        .toList()));
    }

    private static EmployerAnswer answer(ExamItem item, boolean tax) {
        return switch (item) {
            case TAX_STANDARD ->
                new EmployerAnswer(
                        item.key(),
                        tax ? Fit.FITS : Fit.DOES_NOT_FIT,
                        tax ? null : "两项标准都没有达到",
                        "税务核查函 2026-12",
                        tax ? "LAST_YEAR" : "NEITHER");
            case CATALOGUE -> new EmployerAnswer(item.key(), Fit.FITS, null, null, "2022 年版");
            case PLAN -> new EmployerAnswer(item.key(), Fit.FITS, "软件业，符合延庆产业规划", null, null);
            default -> new EmployerAnswer(item.key(), Fit.FITS, null, "信用中国 2026-09-08", null);
        };
    }

    Outcome check(String no, List<EmployerAnswer> answers) {
        return handle(new EmployerCommand.Check(no, version(no), answers), clerk);
    }

    Outcome handle(EmployerCommand command, Actor actor) {
        return tx(() -> desk.handle(command, actor));
    }

    EmployerCaseView view(String no) {
        return register.view(no, Actor.clock()).orElseThrow();
    }

    long version(String no) {
        return view(no).version();
    }

    <T> T tx(Supplier<T> act) {
        return Objects.requireNonNull(database.transactions().execute(status -> {
            T became = act.get();
            if (became instanceof Outcome && !(became instanceof Outcome.Done)) {
                status.setRollbackOnly();
            }
            return became;
        }));
    }

    static String done(@Nullable Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return done.id();
        }
        throw new AssertionError("not done: " + outcome);
    }

    private static byte[] picture(int hue) {
        var image = new BufferedImage(400, 560, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 400; x++) {
            for (int y = 0; y < 560; y++) {
                image.setRGB(x, y, (x * 31 + y * 17 + hue * 7919) & 0xffffff);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return out.toByteArray();
    }

    private static ResidentId residentId() {
        String body = "33010619880404" + String.format("%03d", SERIAL.incrementAndGet() % 1000);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return new ResidentId(body + "10X98765432".charAt(sum % 11));
    }

    private static CreditCode code(int serial) {
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
