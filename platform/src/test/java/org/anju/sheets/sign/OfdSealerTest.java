package org.anju.sheets.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.anju.sheets.OfdReader;
import org.anju.sheets.SampleFiles;
import org.anju.sheets.ofd.OfdMaker;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfdSealerTest {

    @TempDir
    static Path data;

    @TempDir
    static Path elsewhere;

    @TempDir
    Path reading;

    private static SampleFiles files;
    private static SampleFiles.Files sheet;

    @BeforeAll
    static void sealed() {
        files = SampleFiles.in(data, Map.of());
        sheet = files.bound("林𠀀知𫜴远");
    }

    @Test
    void ofdrw_opens_it_finds_the_seal_right_and_reads_what_the_pdf_says() throws Exception {
        OfdReader.Read read = OfdReader.read(reading, List.of(sheet.ofd())).getFirst();
        assertThat(read.valid()).as(read.text()).isTrue();
        try (PDDocument pdf = Loader.loadPDF(sheet.pdf())) {
            assertThat(letters(read.text())).isEqualTo(letters(new PDFTextStripper().getText(pdf)));
        }
        assertThat(read.text()).contains("7K3M-92QF-X8AB-CDEF-GHJK").contains("妫川智能科技（北京）有限公司");
        assertThat(read.text().replace("\n", "")).contains("林𠀀知𫜴远");
    }

    @Test
    void one_flipped_byte_in_any_part_is_refused_by_ofdrw_and_by_us() throws Exception {
        List<byte[]> changed = new ArrayList<>();
        for (String name : parts(sheet.ofd()).keySet()) {
            Map<String, byte[]> parts = parts(sheet.ofd());
            byte[] part = part(parts, name);
            part[part.length / 2] ^= 1;
            byte[] file = OfdMaker.packed(parts);
            assertThat(OfdCheck.of(file).intact()).as(name).isFalse();
            changed.add(file);
        }
        assertThat(changed).hasSizeGreaterThan(10);
        assertThat(OfdReader.read(reading, changed)).noneMatch(OfdReader.Read::valid);
    }

    @Test
    void it_is_whole_only_with_all_its_parts_and_no_other() throws Exception {
        String ours = Crypt.fingerprint(
                files.signing().keys().sealKey(SampleFiles.NOW).certificate());
        assertThat(OfdCheck.of(sheet.ofd())).isEqualTo(new Seen(ours, true));
        Map<String, byte[]> more = parts(sheet.ofd());
        more.put("Doc_0/Res/more.png", new byte[] {1});
        assertThat(OfdCheck.of(OfdMaker.packed(more))).isEqualTo(new Seen(ours, false));
        for (String name : parts(sheet.ofd()).keySet()) {
            Map<String, byte[]> fewer = parts(sheet.ofd());
            fewer.remove(name);
            assertThat(OfdCheck.of(OfdMaker.packed(fewer)).intact()).as(name).isFalse();
        }
    }

    @Test
    void the_seal_of_another_sheet_or_another_house_does_not_fit() throws Exception {
        Map<String, byte[]> mixed = parts(sheet.ofd());
        parts(files.bound("赵明").ofd()).forEach((name, bytes) -> {
            if (name.startsWith("Doc_0/Signs/")) {
                mixed.put(name, bytes);
            }
        });
        assertThat(OfdCheck.of(OfdMaker.packed(mixed)).intact()).isFalse();

        SampleFiles others = SampleFiles.in(elsewhere, Map.of());
        Map<String, byte[]> resealed = parts(sheet.ofd());
        resealed.keySet().removeIf(name -> name.startsWith("Doc_0/Signs/"));
        byte[] theirs = OfdMaker.packed(others.signing().ofd().seal(resealed, 1, 1, SampleFiles.NOW));
        Seen seen = OfdCheck.of(theirs);
        assertThat(seen.intact()).isTrue();
        assertThat(seen.signer())
                .isNotEqualTo(Crypt.fingerprint(
                        files.signing().keys().sealKey(SampleFiles.NOW).certificate()));

        Map<String, byte[]> borrowed = parts(theirs);
        borrowed.put(OfdSealer.SEAL, part(parts(sheet.ofd()), OfdSealer.SEAL));
        assertThat(OfdCheck.of(OfdMaker.packed(borrowed)).intact()).isFalse();
    }

    @Test
    void what_is_no_sealed_ofd_is_seen_as_such() {
        assertThat(OfdCheck.of(new byte[0])).isEqualTo(Seen.NOTHING);
        assertThat(OfdCheck.of(new byte[] {'P', 'K', 3, 4, 1, 2, 3})).isEqualTo(Seen.NOTHING);
        assertThat(OfdCheck.of(OfdMaker.packed(Map.of("OFD.xml", new byte[30 << 20]))))
                .as("swells to more than any sheet")
                .isEqualTo(Seen.NOTHING);
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 100; i++) {
            many.put("part" + i, new byte[1]);
        }
        assertThat(OfdCheck.of(OfdMaker.packed(many))).isEqualTo(Seen.NOTHING);
    }

    private static int[] letters(String text) {
        return text.codePoints()
                .filter(each -> !Character.isWhitespace(each) && each != 0x3000)
                .sorted()
                .toArray();
    }

    private static byte[] part(Map<String, byte[]> parts, String name) {
        return java.util.Objects.requireNonNull(parts.get(name), name);
    }

    private static Map<String, byte[]> parts(byte[] ofd) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                parts.put(each.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
