package org.anju.app.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.anju.cases.ItemAnswer.Fit;
import org.anju.cases.employer.AskedPaper;
import org.anju.cases.employer.EmployerAnswer;
import org.anju.cases.employer.EmployerCaseKind;
import org.anju.cases.employer.EmployerCaseRegister;
import org.anju.cases.employer.EmployerCommand;
import org.anju.cases.employer.EmployerDesk;
import org.anju.cases.employer.FilingDesk;
import org.anju.cases.employer.WindowDesk;
import org.anju.materials.Examined;
import org.anju.materials.MaterialRegister;
import org.anju.materials.Passport;
import org.anju.parties.filing.Filing;
import org.anju.parties.filing.FilingStatement;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;

/** Employers of the demonstration on their way to rights: one waited for at the window, one just handed in, one that must refile. */
class FirmScenes {

    private static final LocalTime MORNING = LocalTime.of(9, 40);

    private final Stage stage;
    private final FilingDesk filings;
    private final EmployerDesk desk;
    private final EmployerCaseRegister cases;
    private final WindowDesk window;
    private final MaterialRegister materials;
    private final SamplePaper paper = new SamplePaper();

    FirmScenes(
            Stage stage,
            FilingDesk filings,
            EmployerDesk desk,
            EmployerCaseRegister cases,
            WindowDesk window,
            MaterialRegister materials) {
        this.stage = stage;
        this.filings = filings;
        this.desk = desk;
        this.cases = cases;
        this.window = window;
        this.materials = materials;
    }

    /** Those who have rights already: what they said, and the change that one of them has not brought on paper yet. */
    void settled(Actor zhou, Actor gao) {
        LocalDate today = stage.today();
        say(
                zhou,
                new Firm(Cast.GUICHUAN, "李示例", "人工智能软件开发", true, today.minusYears(4), today.minusYears(3))
                        .filing(today),
                today.minusDays(300));
        Firm haituo = new Firm(Cast.HAITUO, "张示例", "冰雪文化活动策划", false, today.minusYears(2), today.minusMonths(6));
        say(gao, haituo.filing(today), today.minusDays(120));
        LocalDate changed = stage.workingDaysAgo(8);
        play(changed, () -> filings.save(gao, haituo.people("吴示例"), 1));
    }

    /** Called six working days ago, with an appointment; what is missing is the paper. */
    void waitedFor(Firm firm, Actor agent, Actor clerk) {
        LocalDate handedIn = stage.workingDaysAgo(9);
        String no = submit(firm, agent, handedIn);
        LocalDate called = stage.workingDaysAgo(6);
        play(called, () -> desk.handle(new EmployerCommand.Check(no, version(no, clerk), looked(no, clerk)), clerk));
        play(
                called,
                () -> desk.handle(
                        new EmployerCommand.Call(
                                no,
                                version(no, clerk),
                                called.atTime(MORNING).atZone(Beijing.ZONE).toInstant(),
                                "13800001234",
                                agent.name(),
                                true,
                                null),
                        clerk));
        window.days(agent, no).stream()
                .skip(1)
                .findFirst()
                .ifPresent(day -> play(
                        stage.today().minusDays(1),
                        () -> window.book(agent, no, day.slots().get(4).from())));
    }

    /** Handed in yesterday; the window has not looked yet. */
    void handedIn(Firm firm, Actor agent) {
        submit(firm, agent, stage.today().minusDays(1));
    }

    private String submit(Firm firm, Actor agent, LocalDate day) {
        say(agent, firm.filing(stage.today()), day);
        List<AskedPaper> missing = filings.folder(agent).orElseThrow().missing();
        missing.forEach(place -> put(agent, firm, place, day));
        String no = play(day, () -> desk.handle(new EmployerCommand.Open(EmployerCaseKind.OPENING), agent));
        play(day, () -> desk.handle(new EmployerCommand.Submit(no, version(no, agent), true, true), agent));
        return no;
    }

    private void say(Actor agent, List<FilingStatement> said, LocalDate day) {
        for (FilingStatement statement : said) {
            Filing.Kept kept = filings.folder(agent).orElseThrow().filing().kept(statement.part());
            play(day, () -> filings.save(agent, statement, kept == null ? 0 : kept.version()));
        }
    }

    private void put(Actor agent, Firm firm, AskedPaper place, LocalDate day) {
        byte[] bytes = paper.pdf(
                "单位附件样例", List.of("（样例，不是真实文件）", "", "单位：" + firm.name(), "材料：" + place.slot() + "　" + place.label()));
        if (!(materials.examine(place.slot(), "样例-" + place.slot() + ".pdf", bytes)
                instanceof Examined.Accepted accepted)) {
            throw new IllegalStateException("the gate refused the sample for " + place.slot());
        }
        play(
                day,
                () -> filings.put(
                        agent,
                        place,
                        accepted,
                        new Passport(
                                place.young() ? day.minusDays(2) : null,
                                place.term() ? day.plusYears(5) : null,
                                null,
                                Set.copyOf(place.marks()))));
    }

    private List<EmployerAnswer> looked(String no, Actor clerk) {
        return cases.folder(no, clerk).orElseThrow().onlineItems().stream()
                .map(item -> new EmployerAnswer(item, Fit.FITS, null, null, null))
                .toList();
    }

    private long version(String no, Actor reader) {
        return cases.view(no, reader).orElseThrow().version();
    }

    private String play(LocalDate day, java.util.function.Supplier<org.anju.trail.Outcome> act) {
        return stage.play(day, MORNING, act);
    }
}
