package org.anju.app.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.employer.EmployerKind;
import org.anju.policy.employer.InnovationKind;
import org.anju.policy.employer.ServiceKind;

/** Who plays: names, numbers and the line the demo page says about each. */
final class Cast {

    static final String GUICHUAN = "妫川智能科技（示例）有限公司";
    static final String GUICHUAN_CODE = "91110119MA00DEM14N";
    static final String HAITUO = "海坨冰雪文化（示例）有限公司";
    static final String HAITUO_CODE = "91110119MA00DEM22H";

    static final String YONGNING = "永宁云图科技（示例）有限公司";
    static final String YONGNING_CODE = "91110119MA00DEM30C";
    static final String GUIHE = "妫河绿能技术（示例）有限公司";
    static final String GUIHE_CODE = "91110119MA00DEM40D";

    static final Resident LIU_SIYUAN =
            new Resident("liu.siyuan", "刘思远", "990101198805170136", 60, "永宁云图的经办人；单位正在开通权限，等着到窗口交纸质材料", "");
    static final Resident XU_JING =
            new Resident("xu.jing", "许静", "990101199209080155", 250, "妫河绿能的经办人；单位昨天提交了开通申请，窗口还没核对", "");

    static final Resident ZHOU_YUTONG =
            new Resident("zhou.yutong", "周雨桐", "990101199006060103", 200, "妫川智能的经办人；自己也在申请，自己的件不能自己办", "");
    static final Resident CHEN_ANRAN =
            new Resident("chen.anran", "陈安然", "990101198703110124", 30, "妫川智能的第二位经办人，替周雨桐办她本人的件", "");
    static final Resident GAO_YUAN =
            new Resident("gao.yuan", "高远", "990101198602020138", 120, "海坨冰雪的经办人；单位只能办存量业务，不能新办", "");

    static final Resident LIN = new Resident(
            "lin.zhiyuan",
            "林知远",
            "990101199504120017",
            210,
            "申请人：信息填了一部分，单位还没确认关联",
            "Applicant: half filled in, the employer has not confirmed the association yet");
    static final Resident SHEN = new Resident(
            "shen.ruoxi",
            "沈若溪",
            "990101199308200028",
            340,
            "申请人：全部备齐，随时可以提交",
            "Applicant: everything ready, can be submitted now");
    static final Resident ZHOU_MINGZHE = new Resident(
            "zhou.mingzhe",
            "周明哲",
            "990101199103050038",
            20,
            "申请人：单位审核中，还剩两天",
            "Applicant: with the employer, two days left");
    static final Resident HE = new Resident(
            "he.wanqing",
            "何婉清",
            "990101199407160041",
            280,
            "申请人：窗口初审中，20 个工作日已用 12 个",
            "Applicant: with the clerk, 12 of 20 working days used");
    static final Resident WANG = new Resident(
            "wang.yan",
            "王䶮",
            "990101199303030154",
            160,
            "申请人：窗口初审中，名字里有生僻字",
            "Applicant: with the clerk; a rare character in the name");
    static final Resident ZHENG = new Resident(
            "zheng.qihang",
            "郑启航",
            "990101199001280051",
            50,
            "申请人：要补充 2 项，只开放这 2 项",
            "Applicant: asked for two items; only these are open");
    static final Resident SONG = new Resident(
            "song.yutong",
            "宋雨彤",
            "990101199610090069",
            300,
            "申请人：初审通过，等待审批",
            "Applicant: recommended, waits for the decision");
    static final Resident HAN = new Resident(
            "han.qingshan",
            "韩青山",
            "990101198806230073",
            230,
            "持证人：有证件、随往子女和确认单",
            "Holder: permit, companion child and confirmation sheet");
    static final Resident LUO = new Resident(
            "luo.yiming",
            "罗一鸣",
            "99010119921130009X",
            90,
            "申请人：单位 7 天没审核，自动退回",
            "Applicant: returned by itself after the employer's seven days");
    static final Resident TANG = new Resident(
            "tang.xiaoman", "唐小满", "990101199705210086", 320, "申请人：审批未通过", "Applicant: refused, with reasons");
    static final Resident MENG = new Resident(
            "meng.haitian",
            "孟海天",
            "990101198909140118",
            180,
            "申请人：材料齐全，但单位只能办存量业务，提交会被拒",
            "Applicant: complete, but his employer may not file new permits");

    static final Resident MA = new Resident(
            "ma.xiao",
            "马骁",
            "990101199106170123",
            140,
            "持证人：已离职，等单位解除关联，还剩两个工作日",
            "Holder: has left, to be released within two working days");
    static final Resident YE = new Resident(
            "ye.zhiqiu", "叶知秋", "990101199210200134", 70, "持证人：已离职，证件挂起", "Holder: has left, permit suspended");

    private Cast() {}

    /** An enterprise of the district that may file everything. */
    static EmployerFacts guichuan(LocalDate today) {
        return facts(today.minusYears(4), today.minusYears(3), true, Set.of(InnovationKind.HIGH_TECH_ENTERPRISE));
    }

    /** Pays taxes here for half a year only: it may keep permits up, but file no new one (G-2.1-13, -14). */
    static EmployerFacts haituo(LocalDate today) {
        return facts(today.minusYears(2), today.minusMonths(6), false, Set.of());
    }

    private static EmployerFacts facts(
            LocalDate registered, LocalDate firstTax, boolean taxStandard, Set<InnovationKind> kinds) {
        return new EmployerFacts(
                EmployerKind.ENTERPRISE,
                true,
                registered,
                new BigDecimal("5000000"),
                firstTax,
                taxStandard,
                true,
                true,
                true,
                false,
                kinds,
                ServiceKind.NONE,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                new BigDecimal("800000"));
    }
}
