package org.anju.sheets.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.anju.sheets.SampleFiles;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfSignerTest {

    @TempDir
    static Path data;

    @TempDir
    static Path elsewhere;

    private static SampleFiles files;
    private static byte[] pdf;
    private static String ours;

    @BeforeAll
    static void signed() {
        files = SampleFiles.in(data, Map.of());
        pdf = files.bound("林𠀀知𫜴远").pdf();
        ours = Crypt.fingerprint(files.signing().keys().signer(SampleFiles.NOW).certificate());
    }

    @Test
    void an_independent_reader_finds_signature_chain_and_time_stamp_right() throws Exception {
        IndependentReader.demandRight(
                pdf,
                files.signing().keys().authorities(),
                files.signing().keys().revocations(false),
                SampleFiles.NOW);
        assertThat(PdfCheck.of(pdf)).isEqualTo(new Seen(ours, true));
    }

    @Test
    void what_was_printed_can_still_be_read_out_and_is_still_pdf_a_and_ua() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("林𠀀知𫜴远")
                    .contains("7K3M-92QF-X8AB-CDEF-GHJK");
            String described =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(described).contains("pdfaid").contains("pdfuaid");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void no_byte_outside_the_signature_can_be_changed() {
        int[] gap = gap(pdf);
        Random seed = new Random(20261126);
        for (int i = 0; i < 400; i++) {
            int at = seed.nextInt(pdf.length);
            if (at >= gap[0] && at < gap[1]) {
                continue;
            }
            byte[] changed = pdf.clone();
            changed[at] ^= (byte) (1 << seed.nextInt(8));
            assertThat(PdfCheck.of(changed).intact()).as("byte " + at).isFalse();
        }
        byte[] dictionary = pdf.clone();
        for (int at = gap[0] - 200; at < gap[0]; at++) {
            dictionary[at] ^= 1;
            assertThat(PdfCheck.of(dictionary).intact()).as("byte " + at).isFalse();
            dictionary[at] ^= 1;
        }
    }

    @Test
    void the_room_behind_the_signature_hides_nothing() {
        int[] gap = gap(pdf);
        byte[] hidden = pdf.clone();
        hidden[gap[1] - 3] = '7';
        assertThat(PdfCheck.of(hidden).intact()).isFalse();
        byte[] spelt = pdf.clone();
        for (int at = gap[0]; at < gap[1]; at++) {
            spelt[at] = (byte) Character.toLowerCase(spelt[at]);
        }
        assertThat(PdfCheck.of(spelt).intact()).isFalse();
    }

    @Test
    void a_changed_signature_or_time_stamp_is_never_right() {
        int[] gap = gap(pdf);
        int broken = 0;
        Random seed = new Random(7);
        for (int i = 0; i < 150; i++) {
            byte[] changed = pdf.clone();
            int at = gap[0] + 1 + seed.nextInt(9_000);
            changed[at] = (byte) (changed[at] == '0' ? '1' : '0');
            broken += PdfCheck.of(changed).intact() ? 0 : 1;
        }
        // what no signature covers (names of algorithms, certificates of the root) is left to the comparison with our
        // books
        assertThat(broken).isGreaterThan(100);
    }

    @Test
    void something_added_after_signing_shows() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentInformation().setTitle("别的");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            assertThat(out.size()).isGreaterThan(pdf.length);
            assertThat(PdfCheck.of(out.toByteArray())).isEqualTo(new Seen(ours, false));
        }
        assertThat(PdfCheck.of(Arrays.copyOf(pdf, pdf.length + 1))).isEqualTo(new Seen(ours, false));
        assertThat(PdfCheck.of(Arrays.copyOf(pdf, pdf.length - 1))).isEqualTo(new Seen(ours, false));
    }

    @Test
    void the_signature_of_another_sheet_does_not_fit() {
        byte[] other = files.bound("赵明").pdf();
        int[] from = gap(pdf);
        int[] to = gap(other);
        System.arraycopy(pdf, from[0], other, to[0], from[1] - from[0]);
        assertThat(PdfCheck.of(other)).isEqualTo(new Seen(ours, false));
    }

    @Test
    void a_stranger_s_signature_over_ours_makes_it_no_sheet_of_ours() {
        byte[] twice = SampleFiles.in(elsewhere, Map.of()).signing().pdf().sign(pdf, "别人", SampleFiles.NOW);
        Seen seen = PdfCheck.of(twice);
        assertThat(seen.signer()).isNotEqualTo(ours);
    }

    @Test
    void nothing_is_signed_once_the_certificate_is_over() {
        byte[] printed = pdf;
        var late = SampleFiles.NOW.plus(Duration.ofDays(366L * CertificateMaker.YEARS));
        assertThatThrownBy(() -> files.signing().pdf().sign(printed, "某", late))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not hold");
    }

    @Test
    void what_is_no_signed_pdf_is_seen_as_such() {
        assertThat(PdfCheck.of(new byte[0])).isEqualTo(Seen.NOTHING);
        for (String each : new String[] {
            "%PDF-1.7", "%PDF /ByteRange [0 5 7 2]<00>", "%PDF /ByteRange [0 999999999 999999999 999999999]"
        }) {
            assertThat(PdfCheck.of(each.getBytes(StandardCharsets.US_ASCII))).isEqualTo(Seen.NOTHING);
        }
    }

    /** Where the signature lies, its angle brackets included. */
    private static int[] gap(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int from = text.indexOf("/Contents <") + "/Contents ".length();
        assertThat(from).isGreaterThan(20);
        return new int[] {from, text.indexOf('>', from) + 1};
    }
}
