package org.anju.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.junit.jupiter.api.Test;

/** 往来 beside the papers: history, duplicates, and what a reviewer found. */
class PastJourneyTest {

    private final House house = House.demo();

    @Test
    void a_hint_stands_on_the_page_until_a_reviewer_has_said_what_it_is() {
        var first = new Townsfolk(house, "欧阳清和");
        var folk = new Townsfolk(house);
        first.samePaper("G-3.2.1-32", folk);
        String other = first.vouched();
        String no = folk.vouched();

        Browser clerk = folk.as(folk.clerk).get("/desk/cases/" + no);
        assertThat(clerk.page().select(".tabs--in a[href*=PAST]").text()).isEqualTo("往来 1");
        clerk.get("/desk/cases/" + no + "?tab=PAST")
                .hasStatus(200)
                .hasText("文件完全相同")
                .hasText("欧＊＊")
                .hasNoText("欧阳清和")
                .hasText("办理权限：全部业务");
        assertThat(clerk.page().select("section.card a[href=/desk/cases/" + other + "]"))
                .hasSize(1);
        clerk.form("/twins").submit().hasStatus(422).hasText("请选择一个结论");
        clerk.form("/twins")
                .set(other + ".result", "NOT_A_DUPLICATE")
                .set(other + ".sentence", "两人合租，用同一份合同。")
                .submit()
                .hasStatus(200)
                .hasText("两人合租，用同一份合同。")
                .hasText("韩窗口");
        assertThat(clerk.page().select(".tabs--in a[href*=PAST]").text()).isEqualTo("往来");
        clerk.get("/en/desk/cases/" + no + "?tab=PAST").hasStatus(200).hasText("Not a duplicate");
        folk.as(folk.supervisor).get("/desk/cases/" + no + "?tab=PAST").hasText("不是重复");
        assertThat(folk.as(folk.supervisor)
                        .get("/desk/cases/" + no + "?tab=PAST")
                        .page()
                        .select("form[action$=/twins]"))
                .isEmpty();
    }

    @Test
    void a_breach_of_the_employer_stands_beside_the_case_of_its_people() {
        var folk = new Townsfolk(house, "容若谷");
        String no = folk.vouched();
        Browser supervisor = folk.as(folk.supervisor).get("/desk/breaches/new");
        supervisor
                .form("form.card")
                .set("kind", "F")
                .set("party", "EMPLOYER")
                .set(
                        "code",
                        house.sql()
                                .sql("select credit_code from parties_employer where id = ?")
                                .param(folk.employer)
                                .query(String.class)
                                .single())
                .set("words", "现场核查发现资料保管不规范。")
                .submit()
                .hasText("核查中");
        Browser clerk = folk.as(folk.clerk).get("/desk/cases/" + no);
        assertThat(clerk.page().select(".tabs--in a[href*=PAST]").text()).isEqualTo("往来 1");
        clerk.get("/desk/cases/" + no + "?tab=PAST")
                .hasStatus(200)
                .hasText("违规案件与处理措施")
                .hasText("核查中");
        assertThat(clerk.page().select("li a[href^=/desk/breaches/]:contains(20)"))
                .hasSize(1);
    }

    @Test
    void a_case_with_nothing_before_it_says_so_in_a_calm_line() {
        var folk = new Townsfolk(house);
        String no = folk.vouched();
        folk.as(folk.clerk)
                .get("/desk/cases/" + no + "?tab=PAST")
                .hasText("没有发现与他人办件重复的证件号码或文件。")
                .hasText("申请人没有其他办件，也没有领过证。")
                .hasText("单位还没有报过自查。")
                .hasNoText("违规案件与处理措施");
    }
}
