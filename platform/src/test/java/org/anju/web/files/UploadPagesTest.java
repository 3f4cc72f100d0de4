package org.anju.web.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.UUID;
import org.anju.materials.Papers;
import org.anju.materials.upload.UploadDesk;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Role;
import org.anju.web.applicant.Folk;
import org.junit.jupiter.api.Test;

class UploadPagesTest {

    private static final String HUKOU = "/me/materials/G-3.2.1-13";
    private static final String DECLARATION = "/me/materials/G-3.2.1-9";

    private final Folk.Member lin = Folk.applicant("林知远");

    private static String token(Browser browser) {
        return browser.get(HUKOU).page().select("input[name=_csrf]").attr("value");
    }

    private static Browser post(Browser browser, String token, String path, String type, byte[] body) {
        return browser.send(HttpRequest.newBuilder(House.demo().address().resolve(path))
                .header("Content-Type", type)
                .header("X-XSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private String begun(String token, String name, int size) {
        post(
                        lin.browser(),
                        token,
                        "/uploads",
                        "application/x-www-form-urlencoded",
                        ("name=" + name + "&size=" + size).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .hasStatus(201);
        return lin.browser().body().replaceAll(".*\"id\":\"([0-9a-f-]{36})\".*", "$1");
    }

    private String staged(String token, byte[] bytes) {
        String id = begun(token, "a.pdf", bytes.length);
        piece(token, id, 0, bytes).hasStatus(200);
        return id;
    }

    private Browser piece(String token, String id, int offset, byte[] bytes) {
        return post(lin.browser(), token, "/uploads/" + id + "?offset=" + offset, "application/octet-stream", bytes);
    }

    @Test
    void a_file_comes_in_pieces_and_the_form_that_names_it_makes_it_a_paper() {
        String token = token(lin.browser());
        byte[] whole = Papers.pdf(2);
        String id = begun(token, "hukou.pdf", whole.length);
        piece(token, id, 0, Arrays.copyOf(whole, 100)).hasStatus(200);
        // the same once more, because the answer was lost on its way
        piece(token, id, 0, Arrays.copyOf(whole, 100)).hasStatus(200);
        assertThat(lin.browser().body()).contains("\"offset\":100");
        piece(token, id, 200, new byte[10]).hasStatus(409);
        lin.browser().get("/uploads/" + id).hasStatus(200);
        assertThat(lin.browser().body()).contains("\"offset\":100");
        // not whole yet: the form says so and nothing is put
        lin.browser()
                .get(HUKOU)
                .form("form.qform")
                .forge("files.staged", id)
                .submit()
                .hasStatus(422)
                .hasText("没有传完");
        piece(token, id, 100, Arrays.copyOfRange(whole, 100, whole.length)).hasStatus(200);
        lin.browser()
                .get(HUKOU)
                .form("form.qform")
                .forge("files.staged", id)
                .submit()
                .hasStatus(200);
        lin.browser().get(HUKOU).hasText("hukou.pdf");
        String file = lin.browser()
                .page()
                .select("a[href^=/files/]:not([href*=/view])")
                .attr("href");
        assertThat(lin.browser().get(file).bytes()).isEqualTo(whole);
        // it waits no more
        lin.browser().get("/uploads/" + id).hasStatus(404);
    }

    @Test
    void the_same_form_sent_twice_is_one_paper() {
        String id = staged(token(lin.browser()), Papers.pdf(1));
        var form = lin.browser().get(HUKOU).form("form.qform").forge("files.staged", id);
        form.submit().hasStatus(200);
        form.submit().hasStatus(200);
        assertThat(lin.browser().get(HUKOU).page().select("section.card[id^=file-]"))
                .hasSize(1);
    }

    @Test
    void a_staged_file_is_not_there_for_anybody_else() {
        byte[] bytes = Papers.pdf(1);
        String id = staged(token(lin.browser()), bytes);
        Folk.Member other = Folk.applicant("别人");
        String token = token(other.browser());
        other.browser().get("/uploads/" + id).hasStatus(404);
        post(other.browser(), token, "/uploads/" + id + "?offset=0", "application/octet-stream", bytes)
                .hasStatus(404);
        post(other.browser(), token, "/uploads/" + id + "/drop", "text/plain", new byte[0])
                .hasStatus(404);
        other.browser()
                .get(HUKOU)
                .form("form.qform")
                .forge("files.staged", id)
                .submit()
                .hasStatus(422);
        lin.browser().get("/uploads/" + id).hasStatus(200);
        Folk.office(Role.CLERK).browser().get("/uploads/" + id).hasStatus(403);
        House.demo()
                .browser()
                .withoutFollowing()
                .get("/uploads/" + UUID.randomUUID())
                .hasStatus(303);
    }

    @Test
    void without_its_token_nothing_comes_in_and_a_piece_too_large_is_turned_away() {
        String token = token(lin.browser());
        String id = begun(token, "a.pdf", UploadDesk.PIECE + 1);
        piece("", id, 0, new byte[10]).hasStatus(403);
        piece(token, id, 0, new byte[UploadDesk.PIECE + 1]).hasStatus(413);
        piece(token, id, 0, new byte[UploadDesk.PIECE]).hasStatus(200);
        post(lin.browser(), token, "/uploads/" + id + "/drop", "text/plain", new byte[0])
                .hasStatus(204);
        lin.browser().get("/uploads/" + id).hasStatus(404);
    }

    @Test
    void a_file_too_large_is_told_before_it_is_sent_in_the_readers_language() {
        String token = token(lin.browser());
        byte[] wish = "name=a.pdf&size=10485761".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        post(lin.browser(), token, "/uploads", "application/x-www-form-urlencoded", wish)
                .hasStatus(422);
        assertThat(lin.browser().body()).contains("文件超过 10 MB");
        post(lin.browser(), token, "/en/uploads", "application/x-www-form-urlencoded", wish)
                .hasStatus(422);
        assertThat(lin.browser().body()).contains("larger than 10 MB");
    }

    @Test
    void a_form_with_a_mistake_keeps_its_files_whether_they_came_in_pieces_or_whole() {
        String id = staged(token(lin.browser()), Papers.pdf(1));
        lin.browser()
                .get(DECLARATION)
                .form("form.qform")
                .forge("files.staged", id)
                .attach("files", "另一份.pdf", "application/pdf", Papers.pdf(2))
                .submit()
                .hasStatus(422)
                .hasText("请填写开具或签署日期")
                .hasText("另一份.pdf");
        assertThat(lin.browser().page().select("input[name=files.staged][checked]"))
                .hasSize(2);
        lin.browser()
                .form("form.qform")
                .set("formedOn.y", "2026-01-05")
                .submit()
                .hasStatus(200);
        assertThat(lin.browser().get(DECLARATION).page().select("section.card[id^=file-]"))
                .hasSize(2);
    }
}
