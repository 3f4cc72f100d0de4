package org.anju.app.demo;

import java.time.LocalDate;
import java.util.List;
import org.anju.cases.AskedItem;
import org.anju.cases.Decision;
import org.anju.cases.Reason;
import org.anju.cases.ReasonCode;
import org.anju.parties.profile.Companions;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.employer.Standing;
import org.anju.policy.material.Situation;
import org.anju.trail.Actor;
import org.anju.trail.Role;

/** The town of the demonstration: one person in each state a new case can be in, and everybody who handles them. */
class DemoTown {

    private final Stage stage;
    private final Players players;
    private final Journey journey;
    private final FirmScenes firms;
    private final BenefitScenes benefits;

    DemoTown(Stage stage, Players players, Journey journey, FirmScenes firms, BenefitScenes benefits) {
        this.stage = stage;
        this.players = players;
        this.journey = journey;
        this.firms = firms;
        this.benefits = benefits;
    }

    /** Settles everybody, once: a town that is there is left as it is. */
    void settle() {
        if (players.present()) {
            return;
        }
        LocalDate today = stage.today();
        var guichuan = players.employer(
                Cast.GUICHUAN, Cast.GUICHUAN_CODE, "李示例", Cast.guichuan(today), Standing.FULL, "G-3.1.2-2");
        var haituo = players.employer(
                Cast.HAITUO, Cast.HAITUO_CODE, "张示例", Cast.haituo(today), Standing.MAINTAIN_ONLY, "G-2.1-13");
        Actor zhou = players.agent(
                Cast.ZHOU_YUTONG, guichuan, "Agent of Guichuan; applies herself, and may not handle that case");
        Actor chen =
                players.agent(Cast.CHEN_ANRAN, guichuan, "Second agent of Guichuan: handles the case of the first one");
        Actor gao = players.agent(Cast.GAO_YUAN, haituo, "Agent of Haituo, which may only maintain permits");
        Office office = office();
        atHome(zhou, gao);
        underway(zhou, chen, office);
        decided(zhou, office);
        leavers(zhou, office);
        firms.settled(zhou, gao);
        onTheirWay(office);
    }

    /** Employers that ask for rights. */
    private void onTheirWay(Office office) {
        LocalDate today = stage.today();
        Firm yongning = new Firm(Cast.YONGNING, "郑示例", "地理信息软件开发", false, today.minusYears(3), today.minusYears(2));
        Firm guihe = new Firm(Cast.GUIHE, "冯示例", "分布式能源技术服务", true, today.minusYears(5), today.minusYears(4));
        Actor liu = players.agent(
                Cast.LIU_SIYUAN,
                players.employer(Cast.YONGNING, Cast.YONGNING_CODE, "郑示例", EmployerFacts.UNKNOWN),
                "Agent of Yongning, whose rights are being opened: the paper is waited for at the window");
        Actor xu = players.agent(
                Cast.XU_JING,
                players.employer(Cast.GUIHE, Cast.GUIHE_CODE, "冯示例", EmployerFacts.UNKNOWN),
                "Agent of Guihe, which handed in yesterday");
        firms.waitedFor(yongning, liu, office.clerk());
        firms.handedIn(guihe, xu);
    }

    private record Office(Actor clerk, Actor approver) {}

    private Office office() {
        Actor clerk = players.staff("chen.li", "陈立", Role.CLERK, "窗口人员：初审", "Window clerk: first review");
        players.staff("su.min", "苏敏", Role.CLERK, "窗口人员：另一位", "Window clerk: another one");
        Actor approver = players.staff("wang.jianguo", "王建国", Role.APPROVER, "主管部门审批人", "Approver of the department");
        players.staff("liu.fang", "刘芳", Role.APPROVER, "主管部门审批人：另一位", "Approver: another one");
        players.staff(
                "fang.zheng",
                "方正",
                Role.SUPERVISOR,
                "监管负责人：违规案件、留痕，看得到全部办件",
                "Supervisor: breaches and the trail, sees all cases");
        benefits.settle(players.staff(
                "jiaowei",
                "区教委（示例）",
                Role.VERIFIER,
                "待遇兑现部门：为子女入学查验证件，单个查、批量查、用接口查",
                "Benefit department: checks permits for school enrolment, one by one, in lists and by API"));
        players.staff(
                "he.zheng",
                "何政",
                Role.POLICY_ADMIN,
                "政策管理员：工资基数、节假日、指南版本",
                "Policy administrator: wages, holidays, editions");
        players.staff(
                "ding.yi", "丁一", Role.OPERATOR, "运维：账号和运行状态，看不到办件", "Operator: accounts and health, sees no case");
        return new Office(clerk, approver);
    }

    /** Those whose case nobody else has seen yet. */
    private void atHome(Actor zhou, Actor gao) {
        LocalDate yesterday = stage.today().minusDays(1);
        Actor lin = players.applicant(Cast.LIN, yesterday);
        players.say(lin, DemoProfile.of(Cast.LIN, yesterday, List.of()).subList(0, 3), yesterday);
        players.ask(lin, zhou, yesterday);
        ready(Cast.SHEN, players.applicant(Cast.SHEN, yesterday.minusDays(9)), zhou, yesterday, List.of());
        ready(Cast.MENG, players.applicant(Cast.MENG, yesterday.minusDays(9)), gao, yesterday, List.of());
    }

    /** Those whose case is in somebody's hands. */
    private void underway(Actor zhou, Actor chen, Office office) {
        LocalDate today = stage.today();
        submitted(Cast.ZHOU_MINGZHE, zhou, today.minusDays(5));
        Actor self = players.alsoApplicant(
                Cast.ZHOU_YUTONG,
                today.minusDays(12),
                "申请人：她自己是经办人，由第二位经办人办",
                "Applicant: an agent herself, her case is handled by the second agent");
        ready(Cast.ZHOU_YUTONG, self, chen, today.minusDays(2), List.of());
        journey.submit(self, today.minusDays(2));

        vouched(Cast.HE, zhou, stage.workingDaysAgo(12));
        vouched(Cast.WANG, zhou, stage.workingDaysAgo(2));
        Actor zheng = vouched(Cast.ZHENG, zhou, stage.workingDaysAgo(9));
        journey.ask(
                zheng,
                office.clerk(),
                List.of(
                        new AskedItem("slot:G-3.2.1-32", ReasonCode.UNREADABLE, "《个人所得税纳税记录》第 1 页看不清，请重新下载后上传。", null),
                        new AskedItem("section:WORK", ReasonCode.DIFFERS, "上一份工作的结束日期与社保记录不一致，请核对后修改。", null)),
                stage.workingDaysAgo(3));
        Actor song = vouched(Cast.SONG, zhou, stage.workingDaysAgo(8));
        journey.recommend(song, office.clerk(), Decision.GRANT, List.of(), stage.workingDaysAgo(1));
    }

    /** Those who know how it ended. */
    private void decided(Actor zhou, Office office) {
        LocalDate today = stage.today();
        Actor luo = submitted(Cast.LUO, zhou, today.minusDays(12));
        journey.lapse(luo, today.minusDays(4));

        granted(Cast.HAN, zhou, office, today.minusDays(130), List.of(child()));

        Actor tang = vouched(Cast.TANG, zhou, stage.workingDaysAgo(16));
        List<Reason> reasons =
                List.of(new Reason(ReasonCode.INSURANCE_NOT_CONTINUOUS, "比对社保缴费记录，近 6 个月中有 2 个月由其他单位缴纳，不满足连续缴纳的要求。"));
        journey.recommend(tang, office.clerk(), Decision.REFUSE, reasons, stage.workingDaysAgo(8));
        journey.refuse(tang, office.approver(), reasons, stage.workingDaysAgo(6));
    }

    /** Those who held a permit and left. */
    private void leavers(Actor zhou, Office office) {
        Actor ma = granted(Cast.MA, zhou, office, stage.today().minusDays(200), List.of());
        players.leave(ma, stage.workingDaysAgo(3));
        Actor ye = granted(Cast.YE, zhou, office, stage.today().minusDays(230), List.of());
        players.release(ye, zhou, stage.workingDaysAgo(6), stage.workingDaysAgo(4));
    }

    private Actor granted(Resident who, Actor agent, Office office, LocalDate day, List<Companions.Child> children) {
        Actor holder = players.applicant(who, day.minusDays(20));
        ready(who, holder, agent, day.minusDays(10), children);
        journey.submit(holder, day.minusDays(10));
        journey.vouch(holder, agent, day.minusDays(8));
        journey.recommend(holder, office.clerk(), Decision.GRANT, List.of(), day.minusDays(1));
        journey.grant(holder, office.approver(), day);
        return holder;
    }

    private Actor vouched(Resident who, Actor agent, LocalDate day) {
        Actor applicant = submitted(who, agent, day.minusDays(2));
        journey.vouch(applicant, agent, day);
        return applicant;
    }

    private Actor submitted(Resident who, Actor agent, LocalDate day) {
        Actor applicant = players.applicant(who, day.minusDays(10));
        ready(who, applicant, agent, day, List.of());
        journey.submit(applicant, day);
        return applicant;
    }

    /** Associated, filled in, all papers there. */
    private void ready(Resident who, Actor applicant, Actor agent, LocalDate day, List<Companions.Child> children) {
        journey.open(applicant, day);
        players.associate(applicant, who, agent, day.minusDays(2));
        players.say(applicant, DemoProfile.of(who, day, children), day);
        players.upload(applicant, who, journey.missing(applicant), day);
    }

    private static Companions.Child child() {
        return new Companions.Child(
                "韩小满", "990101201809010142", LocalDate.of(2018, 9, 1), Situation.Family.MARRIED, null);
    }
}
