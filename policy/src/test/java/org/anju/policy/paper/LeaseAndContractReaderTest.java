package org.anju.policy.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaseAndContractReaderTest {

    private static final LeasePaper WHOLE = new LeasePaper(
            "北京市延庆区妫水北街12号院3号楼2单元501室",
            "王建国",
            "110229196503121215",
            "13800001111",
            "林知远",
            "110229199005171234",
            "13900002222",
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2027, 8, 31));

    private static LeasePaper lease(String text) {
        return (LeasePaper) PaperKind.LEASE.read(List.of(text));
    }

    private static ContractPaper contract(String text) {
        return (ContractPaper) PaperKind.CONTRACT.read(List.of(text));
    }

    @Test
    void a_lease_with_one_party_below_the_other() {
        LeasePaper paper = lease("""
                房屋租赁合同
                出租人（甲方）：王建国
                身份证号：110229196503121215 联系电话：13800001111
                承租人（乙方）：林知远
                身份证号：110229199005171234　联系电话：１３９００００２２２２
                第一条 房屋坐落于北京市延庆区妫水北街12号院3号楼2单元501室，建筑面积80平方米。
                第二条 租赁期限：自2026年3月1日起至2027年8月31日止。
                甲方（签章）：王建国 乙方（签章）：林知远
                """);
        assertThat(paper).isEqualTo(WHOLE);
        assertThat(paper.missing()).isEmpty();
    }

    @Test
    void a_lease_with_the_parties_side_by_side_and_written_figures() {
        LeasePaper paper = lease("""
                房屋租赁协议
                甲方：王建国 乙方：林知远
                身份证号：110229196503121215 身份证号：110229199005171234
                电话：13800001111 电话：13900002222
                房屋地址：北京市延庆区妫水北街12号院3号楼2单元501室
                租期 2026-03-01 至 2027-08-31
                """);
        assertThat(paper).isEqualTo(WHOLE);
        assertThat(lease("租赁期限自二〇二六年三月一日起至二〇二七年八月三十一日止").to()).isEqualTo(LocalDate.of(2027, 8, 31));
        assertThat(lease("租赁期限自二〇二六年十月十五日起至二〇二七年十二月二十日止").from()).isEqualTo(LocalDate.of(2026, 10, 15));
    }

    @Test
    void what_a_lease_does_not_say_is_named_and_not_guessed() {
        LeasePaper paper = lease("""
                房屋租赁合同
                出租人（甲方）：王建国
                承租人（乙方）：林知远
                联系电话：13900002222
                签订日期：2026年3月1日
                """);
        assertThat(paper.lessorPhone()).isNull();
        assertThat(paper.tenantPhone()).isEqualTo("13900002222");
        assertThat(paper.missing()).containsExactly("address", "lessorId", "lessorPhone", "tenantId", "from", "to");
        // an end before its beginning is no term, nor is the thirtieth of February
        assertThat(lease("租赁期限：2027年8月31日至2026年3月1日").to()).isNull();
        assertThat(lease("租赁期限：2026年2月30日至2027年3月1日").from()).isNull();
    }

    @Test
    void one_telephone_on_a_page_with_two_parties_side_by_side_belongs_to_nobody() {
        LeasePaper paper = lease("甲方：王建国 乙方：林知远\n电话：13800001111");
        assertThat(paper.lessorPhone()).isNull();
        assertThat(paper.tenantPhone()).isNull();
    }

    @Test
    void a_contract_with_a_term() {
        assertThat(contract("""
                劳动合同书
                甲方（用人单位）：妫川智能科技有限公司
                乙方（劳动者）：林知远
                一、合同期限：固定期限，自2024年1月9日起至2027年1月8日止。
                签订日期：2024年1月5日
                """))
                .isEqualTo(new ContractPaper(
                        "妫川智能科技有限公司",
                        "林知远",
                        false,
                        LocalDate.of(2024, 1, 9),
                        LocalDate.of(2027, 1, 8),
                        LocalDate.of(2024, 1, 5)));
    }

    @Test
    void an_open_ended_contract_and_a_form_with_both_kinds() {
        ContractPaper open = contract("用人单位：妫川智能科技有限公司\n□固定期限 ☑无固定期限：自2024年1月9日起至法定终止条件出现时止");
        assertThat(open.openEnded()).isTrue();
        assertThat(open.from()).isEqualTo(LocalDate.of(2024, 1, 9));
        assertThat(open.to()).isNull();
        assertThat(open.missing()).containsExactly("signedOn");
        assertThat(contract("☑固定期限 自2024-01-09起至2027-01-08止 □无固定期限").openEnded())
                .isFalse();
        ContractPaper unclear = contract("1.固定期限 2.无固定期限 自2024-01-09起至2027-01-08止");
        assertThat(unclear.openEnded()).isNull();
        assertThat(unclear.missing()).contains("openEnded");
    }
}
