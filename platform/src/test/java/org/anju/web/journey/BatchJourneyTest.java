package org.anju.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anju.cases.Command;
import org.anju.cases.Decision;
import org.anju.cases.Reason;
import org.anju.cases.ReasonCode;
import org.anju.cases.flow.State;
import org.anju.cases.hand.HandDesk;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.junit.jupiter.api.Test;

/** 批量通过: one press, each ticked case for itself. */
class BatchJourneyTest {

    private final House house = House.demo();

    private static String box(String no) {
        return "input[name=case][value=" + no + "]";
    }

    @Test
    void only_what_is_ticked_is_granted_and_each_result_is_listed() {
        var one = new Townsfolk(house, "方知行");
        var two = new Townsfolk(house, "方知微");
        String ticked = one.recommended();
        String left = two.recommended();
        Browser approver = one.as(one.approver).get("/desk").hasText("批量通过").get("/desk/batch");
        assertThat(approver.page().select(box(ticked))).hasSize(1);
        assertThat(approver.page().select(box(left))).hasSize(1);
        assertThat(approver.page().select("input[name=case][checked]")).isEmpty();
        approver.form("/desk/batch").submit().hasStatus(422).hasText("请至少勾选一件");

        Form form = approver.get("/desk/batch").form("/desk/batch").set("case", ticked);
        form.submit().hasStatus(200).hasText("通过 1 件，没有通过 0 件");
        form.submit().hasStatus(200).hasText("通过 1 件，没有通过 0 件");
        assertThat(one.view(ticked).state()).isEqualTo(State.GRANTED);
        assertThat(one.view(left).state()).isEqualTo(State.APPROVAL);
        long grants = one.view(ticked).events().stream()
                .filter(event -> event.to() == State.GRANTED)
                .count();
        assertThat(grants).isEqualTo(1);
    }

    @Test
    void a_case_that_moved_meanwhile_is_left_and_said_so() {
        var folk = new Townsfolk(house, "方知秋");
        String no = folk.recommended();
        Browser approver = folk.as(folk.approver).get("/desk/batch");
        Form form = approver.form("/desk/batch").set("case", no);
        folk.move(
                new Command.Remand(no, folk.view(no).version(), new Reason(ReasonCode.CHECK_AGAIN, "请核对。")),
                folk.approver);
        form.submit().hasStatus(200).hasText("没有通过 1 件").hasText("刚刚有变化");
        assertThat(folk.view(no).state()).isEqualTo(State.CLERK_REVIEW);
    }

    @Test
    void a_case_advised_to_be_refused_is_not_listed_and_a_clerk_has_no_such_page() {
        var folk = new Townsfolk(house, "方知夏");
        String no = folk.vouched();
        folk.answerAll(no, folk.clerk);
        folk.move(
                new Command.Recommend(
                        no,
                        folk.view(no).version(),
                        Decision.REFUSE,
                        List.of(new Reason(ReasonCode.INCOME_TOO_LOW, "低于标准。")),
                        null),
                folk.clerk);
        assertThat(folk.as(folk.approver).get("/desk/batch").page().select(box(no)))
                .isEmpty();
        folk.as(folk.clerk).get("/desk/batch").isAt("/desk");
    }

    @Test
    void a_case_that_a_colleague_took_meanwhile_is_not_granted_and_the_others_are() {
        var folk = new Townsfolk(house, "方知冬");
        var free = new Townsfolk(house, "方知远");
        String taken = folk.recommended();
        String granted = free.recommended();
        Browser approver = folk.as(folk.approver).get("/desk/batch");
        Form form = approver.form("/desk/batch").set("case", taken, granted);
        Actor colleague = folk.officer(Role.APPROVER, "范主任");
        Townsfolk.done(folk.tx(() -> house.bean(HandDesk.class).take(taken, colleague)));
        form.submit().hasStatus(200).hasText("通过 1 件，没有通过 1 件").hasText("不能批量通过");
        assertThat(folk.view(taken).state()).isEqualTo(State.APPROVAL);
        assertThat(free.view(granted).state()).isEqualTo(State.GRANTED);
    }
}
