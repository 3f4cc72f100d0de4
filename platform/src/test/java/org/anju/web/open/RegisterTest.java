package org.anju.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ThreadLocalRandom;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.anju.testkit.House;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static final String PASSWORD = "海坨山上看日出-606";

    private final House house = House.demo();
    private final String phone = "139" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    private final String residentId = residentId();

    @Test
    void an_applicant_registers_and_is_in() {
        Browser browser = filled(PASSWORD).submit();
        browser.get("/account").hasStatus(200).hasText(phone).hasText("申请人");
        assertThat(house.sql()
                        .sql("select count(*) from accounts_account where login_index = ? and person is not null")
                        .param(house.login(phone))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void wrong_fields_are_told_at_their_place_and_nothing_is_stored() {
        Browser browser = filled("password123")
                .set("residentId", residentId.substring(0, 17))
                .set("phone", "1234")
                .submit()
                .hasStatus(422)
                .hasText("身份证号应为 18 位，你填写了 17 位")
                .hasText("你填写了 4 位")
                .hasText("这个密码太常见");
        assertThat(browser.page().select("#name").attr("value")).isEqualTo("林知远");
        assertThat(browser.page().select("#password").attr("value")).isEmpty();
        filled(PASSWORD).set("password2", "something else").submit().hasText("两次填写的新密码不一样");
        assertThat(house.sql()
                        .sql("select count(*) from accounts_account where login_index = ?")
                        .param(house.login(phone))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_same_person_cannot_have_two_accounts_and_the_second_try_leaves_nothing() {
        filled(PASSWORD).submit();
        filled(PASSWORD).set("phone", "13700000000").submit().hasStatus(422).hasText("已经有账号");
    }

    private Form filled(String password) {
        return house.browser()
                .get("/register")
                .form("/register")
                .set("name", "林知远")
                .set("residentId", residentId)
                .set("phone", phone)
                .set("password", password)
                .set("password2", password);
    }

    private static String residentId() {
        String body = "11010119900307" + ThreadLocalRandom.current().nextInt(100, 1000);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
