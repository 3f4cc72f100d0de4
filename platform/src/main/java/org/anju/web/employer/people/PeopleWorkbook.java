package org.anju.web.employer.people;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.anju.cases.association.Employee;
import org.anju.parties.Association.Contract;
import org.anju.parties.Association.Job;
import org.anju.parties.Leaving;
import org.anju.permits.HeldPermit;
import org.anju.web.kit.Frame;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * 员工名册 as a workbook, in the reader's language. Every cell is a string cell, dates too: a name such as {@code =1+1}
 * stays a name, for a program computes only what stands in a formula element, and none is ever written.
 */
final class PeopleWorkbook {

    private static final List<String> COLUMNS = List.of(
            "name",
            "id",
            "department",
            "position",
            "startedOn",
            "contract",
            "contractEnd",
            "permit",
            "permitStatus",
            "permitEnd",
            "left",
            "warnings");

    private final Frame frame;

    PeopleWorkbook(Frame frame) {
        this.frame = frame;
    }

    byte[] of(List<Employee> people) throws IOException {
        var out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Anju", "1.0")) {
            Worksheet sheet = book.newWorksheet(frame.t("people.title"));
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, frame.t("people.column." + COLUMNS.get(column)));
                sheet.style(0, column).bold().set();
                sheet.width(column, 18);
            }
            sheet.freezePane(0, 1);
            for (int row = 0; row < people.size(); row++) {
                List<String> cells = cells(people.get(row));
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row + 1, column, cells.get(column));
                }
            }
        }
        return out.toByteArray();
    }

    private List<String> cells(Employee each) {
        Job job = each.association().job();
        Contract contract = each.association().contract();
        HeldPermit permit = each.permit();
        Leaving leaving = each.leaving();
        LocalDate left = each.association().releasedOn() != null
                ? each.association().releasedOn()
                : leaving == null ? null : leaving.leftOn();
        return List.of(
                each.name(),
                each.residentId().masked(),
                job == null ? "" : job.department(),
                job == null ? "" : job.position(),
                day(job == null ? null : job.startedOn()),
                contract == null ? "" : contract.number(),
                contract == null ? "" : contract.openEnded() ? frame.t("people.open") : day(contract.to()),
                permit == null ? "" : permit.number(),
                permit == null ? "" : frame.t("permit.status", permit.status()),
                day(permit == null ? null : permit.to()),
                day(left),
                each.warnings().stream()
                        .map(warning -> frame.t("people.warning", warning.kind()) + " " + warning.day())
                        .collect(Collectors.joining("; ")));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
