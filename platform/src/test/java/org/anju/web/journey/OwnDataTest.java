package org.anju.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anju.cases.AskedItem;
import org.anju.cases.Command;
import org.anju.cases.Decision;
import org.anju.cases.Json;
import org.anju.cases.Reason;
import org.anju.cases.ReasonCode;
import org.anju.cases.breach.BreachCommand;
import org.anju.cases.breach.BreachDesk;
import org.anju.cases.breach.BreachRegister;
import org.anju.cases.breach.BreachVerb;
import org.anju.cases.complaint.Complaint;
import org.anju.cases.complaint.ComplaintDesk;
import org.anju.cases.complaint.Wish;
import org.anju.cases.slip.SlipDesk;
import org.anju.materials.GivenReason;
import org.anju.materials.PassportRegister;
import org.anju.notices.ReachRegister;
import org.anju.notices.carry.Channel;
import org.anju.parties.PersonRegister;
import org.anju.policy.conduct.BreachKind;
import org.anju.policy.conduct.Draft;
import org.anju.policy.conduct.MeasureKind;
import org.anju.policy.conduct.Party;
import org.anju.policy.value.PermitNo;
import org.anju.sheets.benefit.BenefitDesk;
import org.anju.sheets.benefit.BenefitQuestion;
import org.anju.sheets.benefit.HolderMark;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.anju.trail.LookRegister;
import org.anju.trail.Purpose;
import org.anju.trail.Subject;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** ADR 120: a person takes away all that is kept about him, and nothing that is somebody else's. */
class OwnDataTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Pattern NAMED = Pattern.compile("`(\\w+)`");

    /** What a room writes as it is: sections, facts of a step, readings. */
    private static final Set<String> AS_IT_IS = Set.of("said", "facts", "found");

    private final House house = House.demo();

    private static String stripped(byte[] pdf) throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            return new PDFTextStripper().getText(paper).replaceAll("\\s", "");
        }
    }

    /** Each part of docs/own-data.md with the fields named there. */
    private static SequencedMap<String, Set<String>> documented() throws IOException {
        var parts = new LinkedHashMap<String, Set<String>>();
        for (String line : Files.readAllLines(Path.of("../docs/own-data.md"))) {
            if (line.startsWith("| `")) {
                String[] cells = line.split("\\|");
                parts.put(
                        cells[1].strip().replace("`", ""),
                        NAMED.matcher(cells[3])
                                .results()
                                .map(each -> each.group(1))
                                .collect(Collectors.toSet()));
            }
        }
        return parts;
    }

    private static void fields(JsonNode node, Set<String> into) {
        node.properties().forEach(field -> {
            into.add(field.getKey());
            if (!AS_IT_IS.contains(field.getKey())) {
                fields(field.getValue(), into);
            }
        });
        if (node.isArray()) {
            node.values().forEach(each -> fields(each, into));
        }
    }

    private static void leaves(JsonNode node, List<String> into) {
        if (node.isObject() || node.isArray()) {
            node.values().forEach(each -> leaves(each, into));
        } else if (node.isString() || node.isNumber()) {
            into.add(node.asString());
        }
    }

    /** Whatever he typed into his profile. */
    private List<String> typed(Actor who) {
        var all = new ArrayList<String>();
        house.bean(PersonRegister.class)
                .profile(who, Objects.requireNonNull(who.person()))
                .orElseThrow()
                .sections()
                .values()
                .forEach(kept -> leaves(Json.tree(kept.statement()), all));
        return all;
    }

    private String complains(Townsfolk folk, String words) {
        var wish = new Wish(Complaint.About.PLATFORM, null, words, "请改进。", false);
        return ((org.anju.trail.Outcome.Done)
                        folk.tx(() -> house.bean(ComplaintDesk.class).file(wish, folk.applicant)))
                .id();
    }

    @Test
    void the_file_holds_each_thing_he_typed_and_what_became_of_it_part_by_part() throws IOException {
        var folk = new Townsfolk(house, "宇文自取");
        String no = folk.granted();
        String permit = Objects.requireNonNull(folk.view(no).permitNo());
        String complaint = complains(folk, "页面在手机上打不开。");
        folk.tx(() -> {
            house.bean(ReachRegister.class)
                    .given(
                            folk.applicant,
                            Objects.requireNonNull(folk.applicant.account()),
                            Channel.MAIL,
                            "ziqu@example.cn");
            house.bean(LookRegister.class)
                    .record(
                            folk.supervisor,
                            new Subject("case", no),
                            Objects.requireNonNull(folk.applicant.person()),
                            Purpose.OVERSIGHT,
                            "内部查看说明");
            return true;
        });
        house.errands();

        Browser himself = folk.as(folk.applicant).get("/me/data.json").hasStatus(200);
        assertThat(himself.header("Content-Disposition"))
                .startsWith("attachment")
                .contains(".json");
        String text = himself.body();
        JsonNode file = JSON.readTree(text);
        SequencedMap<String, Set<String>> documented = documented();
        assertThat(file.propertyNames().stream().skip(2)).containsExactlyElementsOf(documented.keySet());
        documented.forEach((part, named) -> {
            var written = new TreeSet<String>();
            fields(file.get(part), written);
            assertThat(named).as(part).containsAll(written);
        });
        assertThat(file.at("/schema/name").asString()).isEqualTo("anju-own-data");
        assertThat(file.at("/schema/version").asInt()).isEqualTo(1);
        assertThat(file.at("/made").asString()).endsWith("+08:00");
        assertThat(file.at("/person/0/name").asString()).isEqualTo("宇文自取");
        assertThat(file.at("/person/0/residentId").asString()).isEqualTo(folk.number(folk.applicant));
        assertThat(text).contains(typed(folk.applicant));
        assertThat(file.at("/cases/0/number").asString()).isEqualTo(no);
        assertThat(file.at("/cases/0/submissions/0/sections").toString()).contains("13800002056", "示例大学");
        assertThat(file.at("/cases/0/steps")).isNotEmpty();
        assertThat(file.at("/permits/0/number").asString()).isEqualTo(permit);
        assertThat(file.at("/permits/0/periods/0/status").asString()).isEqualTo("IN_FORCE");
        assertThat(file.at("/materials/0/sha256").asString()).hasSize(64);
        assertThat(file.at("/employment/0/jobs/0/contractNumber").asString()).isEqualTo("HT-1");
        assertThat(file.at("/sheets/0/permit").asString()).isEqualTo(permit);
        assertThat(file.at("/complaints/0/number").asString()).isEqualTo(complaint);
        assertThat(file.at("/addresses/0/mail").asString()).isEqualTo("ziqu@example.cn");
        assertThat(file.at("/notices").size()).isGreaterThan(1);
        assertThat(file.at("/looks/0/purpose").asString()).isEqualTo("OVERSIGHT");
        assertThat(file.at("/acts").toString()).contains("complaint.file", "permit.issue", "own.take");

        String paper = stripped(
                folk.as(folk.applicant).get("/me/data.pdf").hasStatus(200).bytes());
        assertThat(paper)
                .contains("宇文自取", folk.number(folk.applicant), no, permit, "13800002056", "示例中学", "HT-1")
                .contains("ziqu@example.cn", "页面在手机上打不开。", "个人信息清单", "1/");
        assertThat(stripped(folk.as(folk.applicant)
                        .get("/en/me/data.pdf")
                        .hasStatus(200)
                        .bytes()))
                .contains("Personaldata", "Identitynumber", no);
    }

    /** As on a day on which the window is open. */
    private void received(String caseNo) {
        house.sql().sql("""
                        insert into cases_receipt (no, district, kind, case_no, concerning, brought_by, papers, received_at,
                            clerk, clerk_name)
                        values ('SJ-2099-000120', '110119', 'PERSON', ?, '林知远', '本人', '["纸质学位证复印件"]', now(),
                            gen_random_uuid(), '韩窗口')
                        """).param(caseNo).update();
    }

    private void breach(Townsfolk folk) {
        BreachDesk desk = house.bean(BreachDesk.class);
        BreachRegister register = house.bean(BreachRegister.class);
        var measure =
                List.of(new Draft(MeasureKind.DISQUALIFICATION, folk.today().plusYears(1), null, null, null));
        String no = Townsfolk.done(folk.tx(() -> desk.handle(
                new BreachCommand.Open(BreachKind.C, Party.PERSON, null, folk.applicant.person(), "内部立案线索。", null),
                folk.supervisor)));
        for (var step : List.of(BreachVerb.NOTIFY, BreachVerb.HEAR, BreachVerb.PROPOSE, BreachVerb.DECIDE)) {
            long version =
                    register.view(no, folk.supervisor).orElseThrow().breach().version();
            String words = step == BreachVerb.PROPOSE ? "内部处理意见。" : "办案文字" + step + "。";
            var move = BreachCommand.Move.of(step, no, version, words);
            boolean drafted = step == BreachVerb.NOTIFY || step == BreachVerb.PROPOSE;
            Townsfolk.done(folk.tx(() -> desk.handle(
                    drafted ? move.with(measure) : move, step == BreachVerb.DECIDE ? folk.approver : folk.supervisor)));
        }
    }

    @Test
    void what_befell_him_is_in_it_supplement_slip_receipt_check_and_breach() throws IOException {
        var benefit = new BenefitFolk(house);
        Townsfolk folk = benefit.folk;
        String no = folk.vouched();
        Townsfolk.done(folk.tx(() -> house.bean(SlipDesk.class)
                .correct(no, "section:INFORMATION", "hukouPlace", "浙江省杭州市", "浙江省温州市", "与户口本一致。", folk.clerk)));
        received(no);
        folk.answerAll(no, folk.clerk);
        var asked = new AskedItem("section:WORK", ReasonCode.DIFFERS, "第二段经历与合同不一致。", null);
        folk.move(new Command.Ask(no, folk.view(no).version(), List.of(asked), "请一次补齐。"), folk.clerk);
        folk.move(
                new Command.Answer(no, folk.view(no).version(), Map.of("section:WORK", "合同日期以社保为准。")), folk.applicant);
        folk.answerAll(no, folk.agent);
        folk.move(new Command.Vouch(no, folk.view(no).version(), null), folk.agent);
        folk.answerAll(no, folk.clerk);
        folk.move(new Command.Recommend(no, folk.view(no).version(), Decision.GRANT, List.of(), "内部初审意见。"), folk.clerk);
        folk.move(new Command.Grant(no, folk.view(no).version(), null), folk.approver);
        Townsfolk.done(folk.tx(() -> house.bean(PassportRegister.class)
                .reason(
                        folk.applicant,
                        Objects.requireNonNull(folk.applicant.person()),
                        "G-3.2.1-9",
                        GivenReason.Kind.NEVERTHELESS,
                        "户口本换领中，先交旧本。")));
        String permit = Objects.requireNonNull(folk.view(no).permitNo());
        var question = new BenefitQuestion(
                new PermitNo(permit), HolderMark.parse(benefit.last()).found().orElseThrow(), folk.today());
        folk.tx(() -> house.bean(BenefitDesk.class).check(benefit.asker(), benefit.purpose, question));
        breach(folk);
        house.errands();

        String text =
                folk.as(folk.applicant).get("/me/data.json").hasStatus(200).body();
        JsonNode file = JSON.readTree(text);
        documented().forEach((part, named) -> {
            var written = new TreeSet<String>();
            fields(file.get(part), written);
            assertThat(named).as(part).containsAll(written);
        });
        assertThat(file.at("/reasons/0/reason").asString()).isEqualTo("户口本换领中，先交旧本。");
        assertThat(file.at("/receipts/0/papers/0").asString()).isEqualTo("纸质学位证复印件");
        assertThat(file.at("/benefitChecks/0/for").asString()).isEqualTo("子女入学");
        assertThat(file.at("/measures/0/kind").asString()).isEqualTo("DISQUALIFICATION");
        assertThat(file.at("/breaches/0/steps").toString()).contains("办案文字NOTIFY。", "办案文字DECIDE。");
        String paper = stripped(
                folk.as(folk.applicant).get("/me/data.pdf").hasStatus(200).bytes());
        List<String> his = List.of("第二段经历与合同不一致。", "请一次补齐。", "合同日期以社保为准。", "浙江省温州市", "与户口本一致。", permit, "办案文字HEAR。");
        List<String> inside = List.of("内部初审意见", "内部立案线索", "内部处理意见", "韩窗口", "梁主任", "邢监管", "何查验");
        assertThat(his).allMatch(text::contains).allMatch(paper::contains);
        assertThat(inside).noneMatch(text::contains).noneMatch(paper::contains);
    }

    @Test
    void what_is_anothers_or_stays_inside_the_office_is_not_in_it() throws IOException {
        var other = new Townsfolk(house, "慕容旁人");
        String otherNo = other.vouched();
        complains(other, "别人的投诉内容。");
        var folk = new Townsfolk(house, "上官自取");
        String no = folk.vouched();
        folk.answerAll(no, folk.clerk);
        folk.move(
                new Command.Hold(no, folk.view(no).version(), new Reason(ReasonCode.TAX_CHECK, "单位纳税存疑待核。")),
                folk.clerk);
        folk.tx(() -> {
            house.bean(LookRegister.class)
                    .record(
                            folk.clerk,
                            new Subject("case", no),
                            Objects.requireNonNull(folk.applicant.person()),
                            Purpose.OTHER,
                            "内部查看说明");
            return true;
        });
        house.errands();
        Browser himself = folk.as(folk.applicant);
        String text = himself.get(
                        "/me/data.json?person=" + other.applicant.person() + "&account=" + other.applicant.account())
                .hasStatus(200)
                .body();
        String paper = stripped(himself.get("/me/data.pdf").hasStatus(200).bytes());
        List<String> never = List.of(
                "慕容旁人",
                other.number(other.applicant),
                otherNo,
                "别人的投诉内容",
                "单位纳税存疑待核",
                "内部查看说明",
                "韩窗口",
                "梁主任",
                "邢监管",
                "周雨桐",
                "pointsToBreach",
                String.valueOf(folk.clerk.account()));
        assertThat(never).noneMatch(text::contains).noneMatch(paper::contains);
        assertThat(text).contains("上官自取", no);
    }

    @Test
    void whoever_has_only_just_registered_has_a_file_and_a_page_too_and_nobody_else_opens_either() {
        var folk = new Townsfolk(house, "令狐寻常");
        Actor newcomer = folk.newcomer("令狐初来");
        Browser himself = folk.as(newcomer)
                .get("/me/data")
                .hasStatus(200)
                .hasText("保存了什么")
                .hasText("没有");
        himself.get("/me/data.json").hasStatus(200);
        assertThat(JSON.readTree(himself.body()).at("/cases")).isEmpty();
        himself.get("/me/data.pdf").hasStatus(200);
        for (Actor stranger : List.of(folk.agent, folk.clerk, folk.supervisor)) {
            for (String path : List.of("/me/data", "/me/data.json", "/me/data.pdf")) {
                folk.as(stranger).get(path).hasStatus(403);
            }
        }
    }

    @Test
    void each_download_leaves_one_line() {
        var folk = new Townsfolk(house, "端木留痕");
        Browser himself = folk.as(folk.applicant);
        himself.get("/me/data")
                .get("/me/data.json")
                .get("/me/data.json")
                .get("/me/data.pdf")
                .hasStatus(200);
        assertThat(house.sql()
                        .sql("select evidence from trail_lines where act = 'own.take' and account = ? order by id")
                        .param(Objects.requireNonNull(folk.applicant.account()))
                        .query((row, n) -> row.getString(1))
                        .list())
                .containsExactly("{\"format\":\"json\"}", "{\"format\":\"json\"}", "{\"format\":\"pdf\"}");
    }

    /** Long enough to show what grows with it: a hundred cases, each handed in once. */
    @Test
    void a_hundred_cases_are_written_out_too() throws IOException {
        var folk = new Townsfolk(house, "司空百件");
        for (int n = 0; n < 100; n++) {
            if (n > 0) {
                folk.move(new Command.Open(Objects.requireNonNull(folk.applicant.person())), folk.applicant);
            }
            String no = folk.submitted();
            folk.move(
                    new Command.Withdraw(
                            no, folk.view(no).version(), new Reason(ReasonCode.NO_LONGER_WANTED, "第" + n + "次撤回。")),
                    folk.applicant);
        }
        Browser himself = folk.as(folk.applicant);
        himself.get("/me/data.json").hasStatus(200);
        assertThat(JSON.readTree(himself.body()).at("/cases").size()).isEqualTo(100);
        himself.get("/me/data.pdf").hasStatus(200);
        assertThat(stripped(himself.bytes())).contains("第0次撤回。", "第99次撤回。");
    }
}
