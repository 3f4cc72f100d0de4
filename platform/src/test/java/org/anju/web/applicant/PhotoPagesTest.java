package org.anju.web.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.anju.materials.Papers;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.anju.testkit.House;
import org.anju.trail.Role;
import org.junit.jupiter.api.Test;

/** 证件照片: what was measured is said on its page, a crop is offered where it mends something, and nothing is refused for a hint. */
class PhotoPagesTest {

    private static final String PHOTO = "/me/materials/G-3.2.1-6";

    private final Folk.Member lin = Folk.applicant("林知远");
    private final Browser browser = lin.browser();

    private Browser upload(byte[] photo) {
        return browser.get(PHOTO)
                .form("form.qform")
                .attach("files", "照片.png", "image/png", photo)
                .submit();
    }

    /** The photo lying there, its page being open. */
    private String id() {
        return browser.get(PHOTO)
                .hasStatus(200)
                .page()
                .select("section.card[id^=file-]")
                .getLast()
                .id()
                .substring("file-".length());
    }

    private Form scissors() {
        browser.get(PHOTO);
        return browser.form("form[action$=/crop]");
    }

    private int files() {
        return browser.get(PHOTO).page().select("section.card[id^=file-]").size();
    }

    private int lines(String act) {
        return House.demo()
                .sql()
                .sql("select count(*) from trail_lines where act = ? and account = ?")
                .params(act, lin.account())
                .query(Integer.class)
                .single();
    }

    @Test
    void a_photo_from_too_far_away_is_told_and_replaced_by_its_crop_with_history() throws IOException {
        upload(Papers.portrait(900, 1200, 240, 0))
                .isAt(PHOTO)
                .hasText("900×1200 像素")
                .hasText("人像只占画面")
                .hasText("比例不是 358:441")
                .hasText("用这张裁好的");
        browser.get("/en" + PHOTO).hasText("Use this crop").hasNoText("photo.hint");
        String old = id();
        browser.get("/files/" + old + "/crop").hasStatus(200);
        assertThat(browser.header("Cache-Control")).isEqualTo("no-store");
        BufferedImage crop = ImageIO.read(new ByteArrayInputStream(browser.bytes()));
        assertThat(crop.getWidth() + ":" + crop.getHeight()).isEqualTo("358:441");
        Form once = scissors();
        Form tab = scissors();
        once.submit().isAt(PHOTO).hasStatus(200).hasText("以前的版本（1 份）").hasNoText("用这张裁好的");
        once.submit().hasStatus(200);
        assertThat(files()).isEqualTo(1);
        tab.submit().hasStatus(409);
        assertThat(files()).isEqualTo(1);
        assertThat(id()).isNotEqualTo(old);
        browser.hasText("358×441 像素").hasText("没有发现要改的地方");
        assertThat(lines("material.put")).isEqualTo(2);
        assertThat(lines("material.remove")).isEqualTo(1);
        assertThat(lines("material.replace")).isEqualTo(1);
    }

    @Test
    void a_crop_is_there_for_whoever_may_see_the_photo_and_the_button_for_its_owner_alone() {
        upload(Papers.portrait(900, 1200, 240, 0)).hasStatus(200);
        String id = id();
        Folk.applies(lin);
        Folk.office(Role.CLERK).browser().get("/files/" + id + "/crop").hasStatus(200);
        Folk.Member other = Folk.applicant("别人");
        other.browser().get("/files/" + id + "/crop").hasStatus(404);
        other.browser()
                .get(PHOTO)
                .form("form.qform")
                .attach("files", "照片.png", "image/png", Papers.portrait(900, 1200, 240, 0))
                .submit();
        other.browser().get(PHOTO);
        other.browser()
                .form("form[action$=/crop]")
                .to(PHOTO + "/" + id + "/crop")
                .submit()
                .hasStatus(404);
        scissors().to(PHOTO + "/" + UUID.randomUUID() + "/crop").submit().hasStatus(404);
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void a_photo_that_fits_is_not_cropped_and_one_too_small_says_that_it_cannot_be() {
        upload(Papers.portrait(357, 441, 180, 0)).hasStatus(422).hasText("太小，也裁不出");
        upload(Papers.portrait(358, 441, 180, 0)).isAt("/me/materials");
        String id = id();
        browser.hasText("没有发现要改的地方").hasNoText("用这张裁好的");
        browser.get("/files/" + id + "/crop").hasStatus(404);
        browser.get(PHOTO);
        browser.form("form[action$=/remove]")
                .to(PHOTO + "/" + id + "/crop")
                .submit()
                .hasStatus(422)
                .hasText("不用裁剪");
        assertThat(id()).isEqualTo(id);
    }

    @Test
    void the_shape_may_cost_five_per_cent_and_not_six() {
        upload(Papers.portrait(716, 928, 300, 0)).isAt("/me/materials");
        upload(Papers.portrait(716, 929, 300, 0)).isAt(PHOTO).hasText("裁掉约 6%");
    }

    @Test
    void a_background_not_all_white_is_a_hint_and_no_refusal_and_scissors_do_not_help() {
        upload(Papers.portrait(716, 882, 300, 3)).isAt("/me/materials");
        upload(Papers.portrait(716, 882, 300, 8))
                .isAt(PHOTO)
                .hasText("低于 85%")
                .hasText("裁剪改不了背景")
                .hasNoText("用这张裁好的");
        assertThat(files()).isEqualTo(2);
    }
}
