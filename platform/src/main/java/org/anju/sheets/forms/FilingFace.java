package org.anju.sheets.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.anju.parties.filing.Filing;
import org.anju.parties.filing.FilingStatement;
import org.anju.parties.filing.UnitInformation;
import org.anju.parties.filing.UnitPeople;
import org.anju.parties.filing.UnitQualifications;
import org.anju.parties.filing.UnitTax;

/** 信息备案表 as its template sees it (annex 1, G-3.1.2-3, G-3.1.2-12). */
public record FilingFace(
        FormPaper paper,
        String name,
        String code,
        String kind,
        String legalPerson,
        String address,
        String registeredOn,
        String capital,
        String scope,
        String industry,
        List<Certificate> certificates,
        boolean noCertificate,
        Contact legal,
        List<AgentLine> agents,
        Contact emergency,
        Contact finance,
        List<Year> years,
        String employees) {

    private static final int MANY_CERTIFICATES = 3;
    private static final int MANY_AGENTS = 2;
    private static final int LONG_SCOPE = 240;
    private static final int VERY_LONG_SCOPE = 1100;

    private static final int TAX_YEARS = 3;

    /** A certificate the unit holds. */
    public record Certificate(String kind, String number, String until) {}

    /** Somebody of the unit; the form asks a number of the signer only. */
    public record Contact(String name, String number, String phone) {}

    /** 业务经办人: on paper from 1 to n, here with at least one line to write on. */
    public record AgentLine(String name, String number, String phone, String insuredBy) {}

    /** What was paid for a calendar year, in words. */
    public record Year(String label, String amount) {}

    static FilingFace of(Filing filing, FormPaper paper, LocalDate today) {
        UnitInformation unit = said(filing, UnitInformation.class, UnitInformation.empty());
        UnitQualifications held = said(filing, UnitQualifications.class, UnitQualifications.empty());
        UnitPeople people = said(filing, UnitPeople.class, UnitPeople.empty());
        boolean none = Boolean.TRUE.equals(held.none());
        return new FilingFace(
                paper,
                name(filing),
                filing.creditCode().code(),
                kind(unit, paper),
                unit.legalPerson() == null ? "" : paper.t(unit.legalPerson() ? "yes" : "no"),
                paper.text(unit.address()),
                registered(unit, paper),
                unit.capital() == null && unit.kind() != null && !unit.asksCapital()
                        ? paper.t("notAsked")
                        : paper.tenThousands(unit.capital()),
                paper.text(unit.scope()),
                paper.text(unit.industry()),
                none ? List.of() : certificates(held, paper),
                none,
                new Contact(
                        paper.text(people.legalName()), paper.text(people.legalId()), paper.text(people.legalPhone())),
                agents(filing, paper),
                new Contact(paper.text(people.emergencyName()), "", paper.text(people.emergencyPhone())),
                new Contact(paper.text(people.financeName()), "", paper.text(people.financePhone())),
                years(said(filing, UnitTax.class, UnitTax.empty()), paper, today),
                unit.employees() == null ? "" : paper.t("persons").formatted(unit.employees()));
    }

    /** As the employer last wrote it; before that, as the register has it. */
    static String name(Filing filing) {
        UnitInformation unit = filing.say(UnitInformation.class);
        return unit == null || unit.name() == null ? filing.name() : unit.name();
    }

    static <S extends FilingStatement> S said(Filing filing, Class<S> type, S otherwise) {
        S said = filing.say(type);
        return said == null ? otherwise : said;
    }

    /** How closely it is set: the usual on one page, the longest on two. */
    public String density() {
        boolean dense =
                scope.length() > LONG_SCOPE || certificates.size() > MANY_CERTIFICATES || agents.size() > MANY_AGENTS;
        return scope.length() > VERY_LONG_SCOPE ? "tight" : dense ? "dense" : "";
    }

    private static String kind(UnitInformation unit, FormPaper paper) {
        String kind = paper.choice("kind", unit.kind());
        return unit.parent() == null || unit.parent().isBlank()
                ? kind
                : kind + paper.t("parent").formatted(unit.parent());
    }

    private static String registered(UnitInformation unit, FormPaper paper) {
        String day = paper.day(unit.registeredOn());
        return day.isEmpty() || unit.movedFrom() == null || unit.movedFrom().isBlank()
                ? day
                : day + paper.t("moved").formatted(unit.movedFrom());
    }

    private static List<Certificate> certificates(UnitQualifications held, FormPaper paper) {
        List<Certificate> all = new ArrayList<>();
        for (UnitQualifications.Row row : held.rows()) {
            all.add(new Certificate(
                    paper.choice("certificate", row.kind()), paper.text(row.number()), paper.day(row.validUntil())));
        }
        return all.isEmpty() ? List.of(new Certificate("", "", "")) : all;
    }

    static List<AgentLine> agents(Filing filing, FormPaper paper) {
        List<AgentLine> all = new ArrayList<>();
        for (Filing.ListedAgent agent : filing.agents()) {
            // who acts must be insured here (G-3.1.2-11): with its seal the unit says so
            all.add(new AgentLine(
                    agent.name(), agent.residentId(), paper.text(agent.phone()), paper.t("insured.here")));
        }
        return all.isEmpty() ? List.of(new AgentLine("", "", "", "")) : all;
    }

    private static List<Year> years(UnitTax tax, FormPaper paper, LocalDate today) {
        return IntStream.rangeClosed(1, TAX_YEARS)
                .map(back -> today.getYear() - back)
                .mapToObj(year -> new Year(paper.t("year").formatted(year), amount(tax, year, paper)))
                .toList();
    }

    /** A unit younger than three years hands in what there is. */
    private static String amount(UnitTax tax, int year, FormPaper paper) {
        Integer founded = tax.founded();
        return founded != null && year < founded ? paper.t("year.before") : paper.yuan(tax.amount(year));
    }
}
