package org.anju.materials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.anju.materials.gate.Chamber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileGateTest {

    private static final String SLOT = "G-3.2.1-9";

    private static final Chamber CHAMBER = new Chamber();

    private final FileGate gate = new FileGate(CHAMBER, Unscanned.watch());

    @AfterAll
    static void close() {
        CHAMBER.close();
    }

    private Examined examine(String slot, String name, byte[] bytes) {
        return gate.examine(slot, name, bytes).examined();
    }

    @Test
    void a_pdf_a_jpeg_and_a_png_come_in_with_pages_and_hash() {
        Examined.Accepted pdf = (Examined.Accepted) examine(SLOT, "诚信声明.pdf", Papers.pdf(3));
        assertThat(pdf.kind()).isEqualTo(FileKind.PDF);
        assertThat(pdf.pages()).isEqualTo(3);
        assertThat(pdf.sha256()).hasSize(64);
        assertThat(examine(SLOT, "a.png", Papers.png(300, 200))).isInstanceOf(Examined.Accepted.class);
        assertThat(examine(SLOT, "a.jpeg", Papers.photo(300, 200))).isInstanceOf(Examined.Accepted.class);
    }

    static Stream<Arguments> hostile() {
        byte[] pdf = Papers.pdf(1);
        return Stream.of(
                Arguments.of("nothing at all", "a.pdf", new byte[0], "empty"),
                Arguments.of("a zip called pdf", "a.pdf", Papers.zip(), "kind"),
                Arguments.of("a page called jpg", "a.jpg", Papers.html(), "kind"),
                Arguments.of("a page behind the first bytes of a jpeg", "a.jpg", afterJpeg(Papers.html()), "broken"),
                Arguments.of(
                        "a pdf behind other bytes",
                        "a.pdf",
                        join("GIF89a".getBytes(StandardCharsets.US_ASCII), pdf),
                        "kind"),
                Arguments.of("half a pdf's head", "a.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), "broken"),
                Arguments.of("a pdf with a password", "a.pdf", Papers.lockedPdf("secret"), "locked"),
                Arguments.of("a pdf locked without a password", "a.pdf", Papers.lockedPdf(""), "locked"),
                Arguments.of("a program to start", "a.pdf", Papers.pdfWithLaunch(), "active"),
                Arguments.of("a file inside the file", "a.pdf", Papers.pdfWithFileInside(), "active"),
                Arguments.of("a swelling stream", "a.pdf", Papers.swellingPdf(), "swells"),
                Arguments.of("too many pages", "a.pdf", Papers.pdf(FileGate.MOST_PAGES + 1), "pages"),
                Arguments.of("too many pixels", "a.png", Papers.hugePng(), "pixels"),
                Arguments.of("a png cut short", "a.png", Arrays.copyOf(Papers.png(300, 200), 200), "broken"),
                Arguments.of("too big", "a.pdf", Arrays.copyOf(pdf, FileGate.MOST_BYTES + 1), "tooBig"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void is_refused_in_words(String what, String name, byte[] bytes, String key) {
        Examined examined = examine(SLOT, name, bytes);
        assertThat(examined).isInstanceOf(Examined.Rejected.class);
        assertThat(((Examined.Rejected) examined).key()).isEqualTo("materials.file." + key);
    }

    @Test
    void exactly_ten_megabytes_and_exactly_a_hundred_pages_still_come_in() {
        byte[] full = Arrays.copyOf(Papers.pdf(1), FileGate.MOST_BYTES);
        assertThat(examine(SLOT, "a.pdf", full)).isInstanceOf(Examined.Accepted.class);
        assertThat(examine(SLOT, "a.pdf", Papers.pdf(FileGate.MOST_PAGES))).isInstanceOf(Examined.Accepted.class);
    }

    @Test
    void bytes_changed_at_random_never_break_the_gate() {
        long seed = System.nanoTime();
        System.out.println("FileGateTest seed " + seed);
        Random random = new Random(seed);
        for (byte[] good : List.of(Papers.pdf(2), Papers.png(60, 40), Papers.photo(60, 40))) {
            for (int round = 0; round < 60; round++) {
                byte[] bad = good.clone();
                for (int i = 0; i < 1 + random.nextInt(20); i++) {
                    bad[random.nextInt(bad.length)] = (byte) random.nextInt();
                }
                assertThat(examine(SLOT, "a.pdf", bad)).isNotNull();
            }
        }
    }

    @Test
    void the_photo_is_a_portrait_of_358_by_441_pixels_at_least() {
        String photo = FileGate.PHOTO;
        assertThat(examine(photo, "a.jpg", Papers.photo(358, 441))).isInstanceOf(Examined.Accepted.class);
        assertThat(examine(photo, "a.png", Papers.png(358, 441))).isInstanceOf(Examined.Accepted.class);
        assertThat(key(examine(photo, "a.jpg", Papers.photo(357, 441)))).isEqualTo("materials.file.photoSmall");
        assertThat(key(examine(photo, "a.jpg", Papers.photo(358, 440)))).isEqualTo("materials.file.photoSmall");
        assertThat(key(examine(photo, "a.jpg", Papers.photo(600, 600)))).isEqualTo("materials.file.photoLandscape");
        assertThat(key(examine(photo, "a.pdf", Papers.pdf(1)))).isEqualTo("materials.file.photoKind");
        assertThat(key(examine(photo, "a.png", Papers.png(2000, 2400)))).isEqualTo("materials.file.photoBytes");
    }

    private static String key(Examined examined) {
        return ((Examined.Rejected) examined).key();
    }

    @Test
    void a_name_is_only_for_reading() {
        assertThat(FileName.clean("../../etc/passwd", FileKind.PDF)).isEqualTo("passwd.pdf");
        assertThat(FileName.clean("C:\\Users\\me\\合同.PDF", FileKind.PDF)).isEqualTo("合同.pdf");
        assertThat(FileName.clean("a\r\nSet-Cookie: x.pdf", FileKind.PDF)).isEqualTo("aSet-Cookie x.pdf");
        assertThat(FileName.clean("合同\u202Efdp.exe", FileKind.JPEG)).isEqualTo("合同fdp.jpg");
        assertThat(FileName.clean("...", FileKind.PNG)).isEqualTo("png.png");
        assertThat(FileName.clean("", FileKind.PNG)).isEqualTo("png.png");
        assertThat(FileName.clean("䶮".repeat(300), FileKind.PDF)).hasSize(104);
        String astral = new String(Character.toChars(0x20164)).repeat(300);
        assertThat(FileName.clean(astral, FileKind.PDF).codePointCount(0, 204)).isEqualTo(104);
    }

    private static byte[] afterJpeg(byte[] bytes) {
        return join(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}, bytes);
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
