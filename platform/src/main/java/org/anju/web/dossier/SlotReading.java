package org.anju.web.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.parties.profile.Income;
import org.anju.policy.paper.ContractPaper;
import org.anju.policy.paper.IncomePaper;
import org.anju.policy.paper.LeasePaper;
import org.anju.policy.paper.Paper;
import org.anju.policy.paper.PaperCheck;
import org.anju.policy.paper.PaperKind;
import org.anju.policy.paper.Sight;
import org.jspecify.annotations.Nullable;

/**
 * 纸面所载 of the files in one slot, beside what was typed.
 *
 * @param sights what differs or is worth knowing
 * @param months income of the months the form asks for; empty for other papers
 * @param fields of the lease, as far as the form does not say the same
 */
public record SlotReading(
        PaperKind kind, List<File> files, List<Sight> sights, List<Month> months, List<Field> fields) {

    /**
     * One file.
     *
     * @param waiting it has come in and is not read yet
     * @param silent it holds no letters
     */
    public record File(
            UUID id,
            String name,
            boolean waiting,
            boolean silent,
            @Nullable Paper paper) {

        public @Nullable LocalDate formedOn() {
            return paper instanceof IncomePaper income ? income.formedOn() : null;
        }

        public List<String> missing() {
            return paper == null ? List.of() : paper.missing();
        }
    }

    /** Income of a month: typed, and printed for this employer. */
    public record Month(
            YearMonth month,
            @Nullable BigDecimal typed,
            @Nullable BigDecimal printed) {

        public boolean same() {
            return typed != null && printed != null && typed.compareTo(printed) == 0;
        }
    }

    /** One thing a lease says, by the end of its key {@code paper.field.…}; a text or a day. */
    public record Field(
            String name, Object printed, @Nullable Object typed) {}

    static SlotReading of(PaperKind kind, List<File> files, Said said) {
        List<Sight> sights = new ArrayList<>();
        List<Month> months = new ArrayList<>();
        Map<String, Field> fields = new LinkedHashMap<>();
        List<IncomePaper> incomes = new ArrayList<>();
        for (File file : files) {
            switch (file.paper()) {
                case null -> {}
                case IncomePaper income -> incomes.add(income);
                case LeasePaper lease -> {
                    sights.addAll(PaperCheck.lease(lease, said.lease()));
                    if (said.rents()) {
                        // of several papers the first that says it
                        fields(lease, said).forEach(each -> fields.putIfAbsent(each.name(), each));
                    }
                }
                case ContractPaper contract -> sights.addAll(PaperCheck.contract(contract, said.contractPaper()));
            }
        }
        String employer = said.employer();
        if (!incomes.isEmpty() && employer != null) {
            IncomePaper all = IncomePaper.together(incomes);
            Income income = said.incomeOrNone();
            List<YearMonth> asked = Income.asked(said.on());
            Map<YearMonth, BigDecimal> printed = all.months(employer);
            asked.forEach(month -> months.add(new Month(month, income.months().get(month), printed.get(month))));
            sights.addAll(PaperCheck.income(all, employer, said.residentId(), asked, income.months(), income.years()));
        }
        return new SlotReading(
                kind, List.copyOf(files), List.copyOf(sights), List.copyOf(months), List.copyOf(fields.values()));
    }

    private static List<Field> fields(LeasePaper lease, Said said) {
        LeasePaper typed = said.lease();
        return PaperCheck.beyond(lease, typed, said.on()).entrySet().stream()
                .map(each ->
                        new Field(each.getKey(), each.getValue(), typed.fields().get(each.getKey())))
                .toList();
    }

    public File file(UUID id) {
        return files.stream().filter(file -> file.id().equals(id)).findFirst().orElseThrow();
    }

    public boolean against() {
        return sights.stream().anyMatch(Sight::against);
    }

    /** There is something printed that could go into the form. */
    public boolean offers() {
        return !fields.isEmpty() || months.stream().anyMatch(month -> month.printed() != null && !month.same());
    }
}
