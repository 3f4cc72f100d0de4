package org.anju.sheets.forms;

import java.time.Instant;
import java.time.LocalDate;
import org.anju.parties.Profile;
import org.anju.parties.filing.Filing;
import org.anju.parties.filing.UnitInformation;
import org.anju.policy.employer.EmployerKind;
import org.anju.policy.time.Beijing;
import org.anju.sheets.Press;
import org.anju.sheets.Printed;
import org.anju.sheets.SheetWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints the forms. */
@Component
class FormPrinter {

    private final Press press;
    private final SheetWords words = SheetWords.ofForms();

    FormPrinter(Press press) {
        this.press = press;
    }

    Printed annex(FormKind kind, Filing filing, Instant now) {
        LocalDate today = Beijing.dateOf(now);
        boolean complete = complete(filing, today);
        FormPaper paper = FormPaper.of(
                kind,
                complete ? filing.mark() : null,
                complete,
                headed(filing.say(UnitInformation.class)) ? "signer.head" : "signer.legal",
                now,
                words);
        return print(
                kind,
                switch (kind) {
                    case ANNEX1 -> FilingFace.of(filing, paper, today);
                    case ANNEX2 -> ReportFace.of(filing, paper, today);
                    case ANNEX3 -> IntegrityFace.of(filing, paper);
                    case DECLARATION -> throw new IllegalArgumentException("a person's paper");
                });
    }

    /** @param employer its name, null where he is with none */
    Printed declaration(Profile profile, @Nullable String employer, Instant now) {
        boolean complete = DeclarationFace.complete(profile, employer);
        FormPaper paper = FormPaper.of(FormKind.DECLARATION, null, complete, "signer.either", now, words);
        return print(FormKind.DECLARATION, DeclarationFace.of(profile, employer == null ? "" : employer, paper));
    }

    /** The mark covers all parts, so it is given only where none is open and somebody acts. */
    static boolean complete(Filing filing, LocalDate today) {
        return filing.open(today).isEmpty() && !filing.agents().isEmpty();
    }

    /** a branch or a partnership has no 法定代表人. */
    private static boolean headed(@Nullable UnitInformation unit) {
        return unit != null
                && (unit.kind() == EmployerKind.BRANCH
                        || unit.kind() == EmployerKind.PARTNERSHIP
                        || Boolean.FALSE.equals(unit.legalPerson()));
    }

    private Printed print(FormKind kind, Object face) {
        return press.print(kind.template(), face);
    }
}
