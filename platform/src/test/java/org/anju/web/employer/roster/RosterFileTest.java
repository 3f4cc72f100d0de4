package org.anju.web.employer.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anju.parties.roster.RosterColumn;
import org.anju.parties.roster.RosterLine;
import org.anju.parties.roster.RosterLine.Flaw;
import org.anju.parties.roster.RosterReading;
import org.anju.policy.value.Parsed;
import org.anju.testkit.StaffList;
import org.anju.web.kit.Messages;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class RosterFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private static StaffList staff(int count) {
        return new StaffList(1, 1, TODAY).add(count);
    }

    private static List<RosterLine> lines(byte[] file) {
        if (RosterFile.read(file) instanceof Parsed.Good<List<RosterLine>>(List<RosterLine> lines)) {
            return lines;
        }
        throw new AssertionError(RosterFile.read(file).toString());
    }

    private static String why(byte[] file) {
        if (RosterFile.read(file) instanceof Parsed.Bad<List<RosterLine>>(String key, List<Object> args)) {
            return key;
        }
        throw new AssertionError("it can be read");
    }

    /** The same file with each part made anew. */
    private static byte[] changed(byte[] file, BiFunction<String, byte[], byte[]> each) {
        var out = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder().setByteArray(file).get();
                var zip = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(each.apply(entry.getName(), in.getInputStream(entry).readAllBytes()));
                zip.closeEntry();
            }
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return out.toByteArray();
    }

    private static byte[] headed(String first) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Staff", "1.0")) {
            book.newWorksheet("名单").value(0, 0, first);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return out.toByteArray();
    }

    @Test
    void rows_keep_their_number_in_the_sheet_and_every_one_can_be_understood() {
        List<RosterLine> lines = lines(staff(40).workbook());
        assertThat(lines).hasSize(40);
        assertThat(lines.getFirst().number()).isEqualTo(2);
        assertThat(lines.getLast().number()).isEqualTo(41);
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(RosterReading.of(line, TODAY).problems()).isEmpty());
    }

    @Test
    void the_template_itself_holds_nobody_and_its_words_are_the_columns() throws IOException {
        byte[] template = new RosterBook(new Messages(true)).template(TODAY);
        assertThat(template.length).isLessThan(RosterFile.MOST_BYTES / 10);
        assertThat(why(template)).isEqualTo("roster.file.empty");
    }

    @Test
    void a_text_that_looks_like_a_formula_stays_a_text() {
        StaffList staff = staff(4).set(0, RosterColumn.DEPARTMENT, "=1+1")
                .set(1, RosterColumn.DEPARTMENT, "+86")
                .set(2, RosterColumn.DEPARTMENT, "-部")
                .set(3, RosterColumn.DEPARTMENT, "@研发");
        byte[] file = staff.workbook();
        assertThat(lines(file))
                .extracting(line -> line.cell(RosterColumn.DEPARTMENT))
                .containsExactly("=1+1", "+86", "-部", "@研发");
        assertThat(lines(file)).allSatisfy(line -> assertThat(line.flaws()).isEmpty());
        var formulas = new ByteArrayOutputStream();
        changed(file, (name, part) -> {
            formulas.writeBytes(part);
            return part;
        });
        assertThat(formulas.toString(StandardCharsets.UTF_8)).doesNotContain("<f>");
    }

    @Test
    void a_formula_is_not_computed_and_a_number_for_an_id_is_not_believed() {
        List<RosterLine> lines = lines(staff(2).set(0, RosterColumn.POSITION, new StaffList.Formula("1+1"))
                .set(1, RosterColumn.RESIDENT_ID, 330106199001011234d)
                .workbook());
        assertThat(lines.get(0).flaws()).containsOnlyKeys(RosterColumn.POSITION).containsValue(Flaw.FORMULA);
        assertThat(lines.get(1).flaws())
                .containsOnlyKeys(RosterColumn.RESIDENT_ID)
                .containsValue(Flaw.ROUNDED);
    }

    @Test
    void a_day_is_the_same_in_a_book_that_counts_from_1904() {
        byte[] file = staff(1).set(0, RosterColumn.STARTED_ON, 46143).workbook();
        assertThat(lines(file).getFirst().cell(RosterColumn.STARTED_ON)).isEqualTo("46143");
        byte[] other = changed(
                file,
                (name, part) -> name.equals("xl/workbook.xml")
                        ? new String(part, StandardCharsets.UTF_8)
                                .replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"1\"/>")
                                .getBytes(StandardCharsets.UTF_8)
                        : part);
        assertThat(lines(other).getFirst().cell(RosterColumn.STARTED_ON)).isEqualTo("47605");
    }

    @Test
    void two_thousand_rows_are_taken_and_one_more_is_not() {
        StaffList staff = staff(RosterFile.MOST_ROWS);
        assertThat(lines(staff.workbook())).hasSize(2000);
        assertThat(why(staff.add(1).workbook())).isEqualTo("roster.file.rows");
    }

    @Test
    void what_is_no_list_is_told_so() {
        assertThat(why("姓名,身份证号".getBytes(StandardCharsets.UTF_8))).isEqualTo("roster.file.notXlsx");
        assertThat(why(new byte[0])).isEqualTo("roster.file.notXlsx");
        assertThat(why(new byte[RosterFile.MOST_BYTES + 1])).isEqualTo("roster.file.large");
        assertThat(why(staff(0).workbook())).isEqualTo("roster.file.empty");
        byte[] file = staff(1).workbook();
        assertThat(why(headed("证件号"))).isEqualTo("roster.file.header");
        assertThat(why(headed(RosterColumn.NAME.title().zh()))).isEqualTo("roster.file.header");
        assertThat(why(changed(file, (name, part) -> name.startsWith("xl/worksheets/") ? new byte[] {'<'} : part)))
                .isEqualTo("roster.file.broken");
    }

    @Test
    void a_part_that_swells_is_not_unpacked() {
        byte[] bomb =
                changed(staff(1).workbook(), (name, part) -> name.equals("xl/styles.xml") ? new byte[17 << 20] : part);
        assertThat(bomb.length).isLessThan(RosterFile.MOST_BYTES);
        assertThat(why(bomb)).isEqualTo("roster.file.packed");
    }

    @Test
    void entities_of_a_stranger_are_not_followed() {
        byte[] file = changed(
                staff(1).workbook(),
                (name, part) -> name.equals("xl/sharedStrings.xml")
                        ? new String(part, StandardCharsets.UTF_8)
                                .replaceFirst("<sst", "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst")
                                .replaceAll("<t([^>]*)>", "<t$1>&x;")
                                .getBytes(StandardCharsets.UTF_8)
                        : part);
        Parsed<List<RosterLine>> read = RosterFile.read(file);
        // whether it is refused or the entity stays empty, nothing of this machine is in it
        assertThat(read.toString()).doesNotContain("root:");
    }
}
