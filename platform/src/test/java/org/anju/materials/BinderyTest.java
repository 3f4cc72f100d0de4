package org.anju.materials;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.anju.materials.Bindery.Shot;
import org.anju.materials.gate.Chamber;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinderyTest {

    private static final Chamber CHAMBER = new Chamber();

    private final Bindery bindery = new Bindery(CHAMBER, Unscanned.watch());

    @Test
    void a_page_for_each_upright_or_across_as_it_lies_and_the_same_bytes_each_time() throws IOException {
        byte[] lying = Papers.png(800, 600);
        List<Shot> shots = List.of(new Shot(lying, 0), new Shot(lying, 90), new Shot(Papers.photo(413, 579), 180));
        byte[] pdf = bindery.bound(shots).orElseThrow();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(document.getPages())
                    .extracting(page ->
                            page.getMediaBox().getWidth() > page.getMediaBox().getHeight())
                    .containsExactly(true, false, false);
        }
        assertThat(bindery.bound(shots))
                .hasValueSatisfying(again -> assertThat(again).isEqualTo(pdf));
        assertThat(new FileGate(CHAMBER, Unscanned.watch())
                        .examine("G-3.2.1-13", "a.pdf", pdf)
                        .examined())
                .isInstanceOf(Examined.Accepted.class);
    }

    @Test
    void twenty_are_bound_and_twenty_one_and_none_and_what_is_no_picture_are_not() {
        Shot shot = new Shot(Papers.png(40, 60), 0);
        assertThat(bindery.bound(Collections.nCopies(20, shot))).isPresent();
        assertThat(bindery.bound(Collections.nCopies(21, shot))).isEmpty();
        assertThat(bindery.bound(List.of())).isEmpty();
        assertThat(bindery.bound(List.of(shot, new Shot(Papers.pdf(1), 0)))).isEmpty();
        assertThat(bindery.bound(List.of(new Shot(Papers.hugePng(), 0)))).isEmpty();
        assertThat(bindery.turned(new Shot(Papers.html(), 90))).isEmpty();
    }

    /** As a phone held in its four ways writes it. */
    @ParameterizedTest
    @CsvSource({"1, 0, true", "6, 0, false", "8, 0, false", "3, 0, true", "6, 90, true", "1, 270, false", "99, 0, true"
    })
    void how_the_camera_was_held_counts_and_then_what_is_wished(int orientation, int turn, boolean across)
            throws IOException {
        byte[] photo = held(Papers.photo(600, 400), orientation);
        BufferedImage made = ImageIO.read(
                new ByteArrayInputStream(bindery.turned(new Shot(photo, turn)).orElseThrow()));
        assertThat(made.getWidth() > made.getHeight()).isEqualTo(across);
    }

    @Test
    void a_torn_exif_part_does_no_harm() {
        byte[] photo = held(Papers.photo(60, 40), 6);
        for (int length = 2; length < 40; length += 6) {
            assertThat(bindery.turned(new Shot(java.util.Arrays.copyOf(photo, length), 0)))
                    .isEmpty();
        }
    }

    private static byte[] held(byte[] jpeg, int orientation) {
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(exif);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
