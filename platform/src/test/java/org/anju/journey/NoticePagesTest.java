package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.anju.cases.errand.Tell;
import org.anju.cases.errand.Told.Level;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Inbox, work list and self-check as people meet them, on a phone and at a desk. */
class NoticePagesTest {

    private final House house = House.busy();

    @Test
    void an_inbox_and_the_work_list_are_read_on_a_phone_and_at_a_desk() {
        String employer = house.sql()
                .sql("select employer::text from accounts_account where role = 'AGENT' and name = '周雨桐' limit 1")
                .query(String.class)
                .single();
        new TransactionTemplate(house.bean(PlatformTransactionManager.class)).executeWithoutResult(tx -> {
            Tell tell = house.bean(Tell.class);
            tell.agents(
                    java.util.UUID.fromString(employer),
                    "notices.case.SUBMIT.AGENTS",
                    "/firm",
                    "林知远",
                    "YQ-2026-000001",
                    java.time.LocalDate.of(2026, 12, 2));
            tell.agents(
                    Tell.once(),
                    Level.URGENT,
                    java.util.UUID.fromString(employer),
                    "notices.remind.REVIEW",
                    "/firm",
                    "林知远",
                    java.time.LocalDate.of(2026, 12, 2),
                    1);
            tell.office(Actor.YANQING, Role.CLERK, "notices.case.REMAND.OFFICE", "/desk", "林知远", "YQ-2026-000001");
        });
        house.errands();
        for (Screen.Size size : Screen.Size.values()) {
            try (Screen screen = new Screen(house, size)) {
                screen.signIn("周雨桐", "经办人").open("/messages");
                assertThat(screen.page().locator("main").innerText()).contains("提醒只是服务，不构成义务");
                screen.open("/firm")
                        .open("/firm/self-check")
                        .press("form.qform button.btn", 422)
                        .standsAtTheMistakes();
            }
        }
        try (Screen desk = new Screen(house, Screen.Size.DESK)) {
            desk.signIn("苏敏", "受理岗").open("/messages").press("li.q a.btn");
        }
        try (Screen phone = new Screen(house, Screen.Size.PHONE)) {
            phone.signIn("韩青山", "申请人").open("/messages");
        }
    }
}
