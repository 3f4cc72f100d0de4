package org.anju.web.employer.quota;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anju.cases.quota.QuotaBook;

/** An employer's seats of the year: who has one, who waits. */
public record QuotaPage(String employer, QuotaBook book, Map<String, String> names, LocalDate today) {

    public String name(String caseNo) {
        return names.getOrDefault(caseNo, "");
    }

    public List<QuotaBook.Taken> taken() {
        return List.copyOf(book.taken().values());
    }

    public List<QuotaBook.Waiting> line() {
        return List.copyOf(book.line().values());
    }

    public int free() {
        return book.free(today);
    }
}
