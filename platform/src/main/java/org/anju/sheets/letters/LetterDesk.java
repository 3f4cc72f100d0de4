package org.anju.sheets.letters;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import org.anju.cases.CaseEvent;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.Submission;
import org.anju.cases.Supplement;
import org.anju.cases.flow.Verb;
import org.anju.sheets.Mask;
import org.anju.sheets.Press;
import org.anju.sheets.Printed;
import org.anju.sheets.VerificationCode;
import org.anju.trail.Actor;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 文书台: hands out the letter of a decision to whoever may see the case: the applicant, the employer's agents (never the one
 * whose own case it is), the office. A page is set outside any transaction; that it was taken leaves a line.
 */
@Component
public class LetterDesk {

    static final String TEMPLATE = "sheets/letters/letter.jte";

    private final CaseRegister cases;
    private final LetterWriter writer;
    private final BreachLetters breaches;
    private final LetterCodes codes;
    private final Press press;
    private final Trail trail;
    private final TransactionTemplate transaction;

    LetterDesk(
            CaseRegister cases,
            LetterWriter writer,
            BreachLetters breaches,
            LetterCodes codes,
            Press press,
            Trail trail,
            PlatformTransactionManager transactions) {
        this.cases = cases;
        this.writer = writer;
        this.breaches = breaches;
        this.codes = codes;
        this.press = press;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Empty where there is no such letter, or the case is not this reader's. */
    public Optional<Printed> letter(String caseNo, int seq, Actor reader) {
        return cases.view(caseNo, reader)
                .flatMap(view -> view.events().stream()
                        .filter(event -> event.seq() == seq)
                        .findFirst()
                        .flatMap(event -> LetterKind.of(event.verb()).map(kind -> print(kind, event, view, reader))));
    }

    /** What was issued under that number, for whoever shows its code; each look leaves a line. */
    public Optional<LetterFound> verify(String caseNo, int seq, String typed, Actor asker) {
        boolean right = VerificationCode.read(typed)
                .filter(code -> MessageDigest.isEqual(bytes(code), bytes(codes.of(caseNo, seq))))
                .isPresent();
        Optional<LetterFound> found = right
                ? cases.view(caseNo, Actor.clock())
                        .flatMap(view -> found(view, seq))
                        .or(() -> breaches.found(caseNo, seq))
                : Optional.empty();
        transaction.executeWithoutResult(status -> trail.record(
                asker,
                "letter.verify",
                new Subject("case", found.isPresent() ? caseNo : "unknown"),
                Map.of("seq", seq, "found", found.isPresent())));
        return found;
    }

    private static Optional<LetterFound> found(CaseView view, int seq) {
        return LetterLine.of(view).stream()
                .filter(line -> line.seq() == seq)
                .findFirst()
                .map(line ->
                        new LetterFound(view.no() + "-" + seq, line.kind(), line.at(), Mask.name(view.personName())));
    }

    private static byte[] bytes(VerificationCode code) {
        return code.value().getBytes(StandardCharsets.US_ASCII);
    }

    private Printed print(LetterKind kind, CaseEvent event, CaseView view, Actor reader) {
        Submission decidedOn =
                cases.submission(view.no(), round(event, view), reader).orElseThrow();
        Printed printed = press.print(TEMPLATE, writer.write(kind, event, decidedOn.dossier(), asked(event, reader)));
        transaction.executeWithoutResult(status -> trail.record(
                reader,
                "letter.take",
                new Subject("case", view.no()),
                Map.of("seq", event.seq(), "kind", kind, "printed", printed instanceof Printed.Pdf)));
        return printed;
    }

    /** Which submission lay on the table then. */
    private static int round(CaseEvent event, CaseView view) {
        return view.events().stream()
                .filter(each -> each.seq() < event.seq())
                .map(each -> each.facts().get("round"))
                .filter(each -> each != null)
                .reduce((earlier, later) -> later)
                .map(Integer::parseInt)
                .orElseThrow();
    }

    private @Nullable Supplement asked(CaseEvent event, Actor reader) {
        return event.verb() != Verb.ASK
                ? null
                : cases.supplement(
                                event.caseNo(), Integer.parseInt(event.facts().getOrDefault("supplement", "0")), reader)
                        .orElseThrow();
    }
}
