package org.anju.web.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.anju.materials.Papers;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;
import org.anju.trail.Role;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** 整理、替换: photographs become one PDF without any script, and what was replaced can still be read. */
class ArrangePagesTest {

    private static final String HUKOU = "/me/materials/G-3.2.1-13";
    private static final String PHOTO = "/me/materials/G-3.2.1-6";

    private final Folk.Member lin = Folk.applicant("林知远");

    private static byte[] sheet(Color colour, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return out.toByteArray();
    }

    private void put(String name, byte[] bytes) {
        lin.browser()
                .get(HUKOU)
                .form("form.qform")
                .attach("files", name, "image/jpeg", bytes)
                .submit()
                .hasStatus(200);
    }

    private List<Element> files() {
        return lin.browser().get(HUKOU).hasStatus(200).page().select("section.card[id^=file-]");
    }

    private Form arrange() {
        lin.browser().get(HUKOU);
        return lin.browser().form("form[action$=/arrange]");
    }

    private static String id(Element file) {
        return file.id().substring("file-".length());
    }

    private BufferedImage page(String id, int n) throws IOException {
        byte[] jpeg =
                lin.browser().get("/files/" + id + "/pages/" + n).hasStatus(200).bytes();
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static boolean reddish(BufferedImage page) {
        Color middle = new Color(page.getRGB(page.getWidth() / 2, page.getHeight() / 2));
        return middle.getRed() > 150 && middle.getBlue() < 100;
    }

    @Test
    void photographs_become_one_pdf_in_the_wished_order_and_direction_and_the_single_ones_stay_as_history()
            throws IOException {
        put("红.jpg", sheet(Color.RED, 600, 800));
        put("蓝.jpg", sheet(Color.BLUE, 600, 800));
        List<Element> single = files();
        String red = id(single.get(0));
        String blue = id(single.get(1));
        arrange()
                .set("order." + red, "2")
                .set("order." + blue, "1")
                .set("turn." + blue, "90")
                .set("bind", "yes")
                .submit()
                .hasStatus(200);
        List<Element> bound = files();
        assertThat(bound).hasSize(1);
        assertThat(bound.getFirst().select("h2").text()).isEqualTo("蓝.pdf");
        String pdf = id(bound.getFirst());
        BufferedImage first = page(pdf, 1);
        BufferedImage second = page(pdf, 2);
        assertThat(reddish(first)).isFalse();
        assertThat(reddish(second)).isTrue();
        assertThat(first.getWidth()).isGreaterThan(first.getHeight());
        assertThat(second.getWidth()).isLessThan(second.getHeight());
        lin.browser().get("/files/" + pdf + "/pages/3").hasStatus(404);
        // who replaced what, for himself and the office, and for nobody else
        lin.browser().get(HUKOU).hasText("以前的版本（2 份）");
        Folk.applies(lin);
        Browser clerk = Folk.office(Role.CLERK).browser();
        for (String earlier : List.of(red, blue)) {
            lin.browser().get("/files/" + earlier + "/view").hasStatus(200);
            clerk.get("/files/" + earlier + "/view").hasStatus(200);
            Folk.applicant("别人").browser().get("/files/" + earlier + "/view").hasStatus(404);
        }
    }

    @Test
    void one_picture_is_turned_and_to_wish_nothing_is_told() throws IOException {
        put("横.jpg", sheet(Color.RED, 800, 600));
        String lying = id(files().getFirst());
        arrange().submit().hasStatus(422).hasText("没有要做的");
        arrange().set("turn." + lying, "270").submit().hasStatus(200);
        List<Element> upright = files();
        assertThat(upright).hasSize(1);
        BufferedImage page = page(id(upright.getFirst()), 1);
        assertThat(page.getHeight()).isGreaterThan(page.getWidth());
    }

    @Test
    void an_order_that_is_no_number_and_a_turn_that_is_none_are_told_and_nothing_changes() {
        put("红.jpg", sheet(Color.RED, 600, 800));
        put("蓝.jpg", sheet(Color.BLUE, 600, 800));
        String red = id(files().getFirst());
        arrange().set("order." + red, "x").submit().hasStatus(422);
        arrange().set("order." + red, "0").submit().hasStatus(422);
        arrange().set("turn." + red, "45").submit().hasStatus(422);
        assertThat(files()).hasSize(2);
    }

    @Test
    void a_portrait_can_be_turned_and_never_becomes_a_pdf() {
        lin.browser()
                .get(PHOTO)
                .form("form.qform")
                .attach("files", "照片.jpg", "image/jpeg", Papers.photo(413, 579))
                .submit()
                .hasStatus(200);
        lin.browser().get(PHOTO).hasText("整理图片");
        Form form = lin.browser().form("form[action$=/arrange]");
        assertThat(lin.browser().page().select("form[action$=/arrange] [name=bind]"))
                .isEmpty();
        form.forge("bind", "yes").submit().hasStatus(422).hasText("没有要做的");
    }

    @Test
    void a_replaced_paper_is_kept_and_one_taken_out_lies_there_no_more_but_is_offered_again() {
        put("旧.jpg", sheet(Color.RED, 600, 800));
        lin.browser()
                .get(HUKOU)
                .form("form.qform")
                .set("replace", "yes")
                .attach("files", "新.jpg", "image/jpeg", sheet(Color.BLUE, 600, 800))
                .submit()
                .hasStatus(200);
        lin.browser().get(HUKOU).hasText("以前的版本（1 份）").hasText("旧.jpg");
        assertThat(files()).hasSize(1);
        lin.browser()
                .get(HUKOU)
                .form("form[action$=/remove]")
                .submit()
                .hasStatus(200)
                .hasText("以前的版本（1 份）")
                .hasText("再用这份新.jpg");
        assertThat(files()).isEmpty();
    }
}
