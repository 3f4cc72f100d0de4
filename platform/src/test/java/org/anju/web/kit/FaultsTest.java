package org.anju.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = OpenHouse.class, properties = "anju.strict-messages=true")
@Import(FaultsTest.Broken.class)
class FaultsTest {

    /** A page that fails in every way. */
    @RestController
    static class Broken {

        @GetMapping("/broken/code")
        String code() {
            throw new IllegalStateException("a secret of the house");
        }

        @GetMapping("/broken/database")
        String database() {
            throw new CannotCreateTransactionException(
                    "x",
                    new CannotGetJdbcConnectionException("y", new SQLException("jdbc:postgresql://secret", "08001")));
        }

        @GetMapping("/api/broken")
        String api() {
            throw new IllegalStateException("a secret of the house");
        }
    }

    private final MockMvcTester mvc;
    private final Faults faults;

    FaultsTest(@Autowired WebApplicationContext house, @Autowired Faults faults) {
        this.mvc = OpenHouse.visitor(house);
        this.faults = faults;
    }

    @Test
    void a_fault_shows_its_number_and_nothing_of_the_inside() {
        assertThat(mvc.get().uri("/broken/code"))
                .hasStatus(500)
                .bodyText()
                .containsPattern("E-[2-9A-HJ-NP-Z]{6}")
                .contains("系统出了问题", "010-83423508")
                .doesNotContain("secret", "Exception", "org.anju");
        assertThat(mvc.get().uri("/en/broken/code")).hasStatus(500).bodyText().contains("Something went wrong");
    }

    @Test
    void without_the_database_the_page_says_so_and_when_to_come_again() {
        var answer = mvc.get().uri("/broken/database").exchange();
        assertThat(answer)
                .hasStatus(503)
                .headers()
                .hasValue("Retry-After", "10")
                .hasValue("Cache-Control", "no-store");
        assertThat(answer).bodyText().contains("系统暂时不能用").doesNotContain("secret");
    }

    @Test
    void telling_of_a_fault_asks_neither_session_nor_reader() throws Exception {
        HttpServletRequest request = new MockHttpServletRequest("GET", "/me") {
            @Override
            public jakarta.servlet.http.HttpSession getSession(boolean create) {
                throw new IllegalStateException("the session lives in the database");
            }
        };
        var response = new MockHttpServletResponse();
        faults.tell(request, response, new CannotGetJdbcConnectionException("away"));
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).contains("系统暂时不能用");
    }

    @Test
    void a_database_that_goes_away_in_the_middle_of_an_act_is_away_although_the_rollback_failed() {
        var lost = new TransactionSystemException("rollback failed", new SQLException("Connection is closed"));
        assertThat(Faults.status(lost)).isEqualTo(500);
        lost.initApplicationException(new DataAccessResourceFailureException("an I/O error"));
        assertThat(Faults.status(lost)).isEqualTo(503);
    }

    @Test
    void the_api_answers_with_a_problem_document() {
        assertThat(mvc.get().uri("/api/broken"))
                .hasStatus(500)
                .hasContentType("application/problem+json")
                .bodyText()
                .contains("\"status\":500", "\"incident\":\"E-")
                .doesNotContain("secret");
    }

    @Test
    void what_is_not_there_and_what_cannot_be_done_so_have_their_pages() {
        assertThat(mvc.get().uri("/nowhere"))
                .hasStatus(404)
                .bodyText()
                .contains("没有找到这一页")
                .doesNotContain("E-");
        assertThat(mvc.post().uri("/check")).hasStatus(405).bodyText().contains("这个地址不能这样打开");
        assertThat(mvc.post().uri("/check")).headers().hasValue("Allow", "GET");
        assertThat(mvc.get().uri("/error")).hasStatus(404);
    }

    @Test
    void every_kind_of_fault_has_words_in_both_languages() throws Exception {
        for (int status : new int[] {400, 403, 404, 405, 409, 413, 415, 422, 429, 500, 501, 503}) {
            for (String path : new String[] {"/x", "/en/x"}) {
                var request = new MockHttpServletRequest("GET", path);
                if (path.startsWith("/en")) {
                    request.setAttribute(LanguagePrefix.class.getName(), Language.EN);
                }
                var response = new MockHttpServletResponse();
                faults.tell(request, response, status, "");
                assertThat(response.getStatus()).isEqualTo(status);
                assertThat(response.getContentAsString()).contains("<h1>");
            }
        }
    }
}
