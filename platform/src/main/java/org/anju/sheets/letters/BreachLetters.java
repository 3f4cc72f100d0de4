package org.anju.sheets.letters;

import java.util.Map;
import java.util.Optional;
import org.anju.cases.breach.Breach;
import org.anju.cases.breach.BreachEvent;
import org.anju.cases.breach.BreachRegister;
import org.anju.cases.breach.BreachView;
import org.anju.parties.EmployerRegister;
import org.anju.parties.PersonRegister;
import org.anju.policy.conduct.Party;
import org.anju.sheets.Mask;
import org.anju.sheets.Press;
import org.anju.sheets.Printed;
import org.anju.trail.Actor;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 违规案件文书: hands out the letters of a breach to the party, from the day it was told, and to the office. Like every letter
 * they are written anew from what was recorded (ADR 097); only the party's name and number are those of the day of printing.
 */
@Component
public class BreachLetters {

    private final BreachRegister register;
    private final BreachLetterWriter writer;
    private final PersonRegister persons;
    private final EmployerRegister employers;
    private final Press press;
    private final Trail trail;
    private final TransactionTemplate transaction;

    BreachLetters(
            BreachRegister register,
            BreachLetterWriter writer,
            PersonRegister persons,
            EmployerRegister employers,
            Press press,
            Trail trail,
            PlatformTransactionManager transactions) {
        this.register = register;
        this.writer = writer;
        this.persons = persons;
        this.employers = employers;
        this.press = press;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Empty where there is no such letter, the case is not this reader's, or its party has been erased (ADR 122). */
    public Optional<Printed> letter(String no, int seq, Actor reader) {
        return register.view(no, reader)
                .flatMap(view -> line(view, seq)
                        .flatMap(line ->
                                addressee(view.breach()).map(to -> print(line, event(view, seq), view, to, reader))));
    }

    /** What was issued under that number; whose right it is to ask, the caller has found out. */
    Optional<LetterFound> found(String no, int seq) {
        return register.view(no, Actor.clock())
                .flatMap(view -> line(view, seq)
                        .flatMap(line -> addressee(view.breach())
                                .map(to -> new LetterFound(no + "-" + seq, line.kind(), line.at(), shown(to)))));
    }

    private static Optional<LetterLine> line(BreachView view, int seq) {
        return LetterLine.of(view).stream().filter(line -> line.seq() == seq).findFirst();
    }

    private static BreachEvent event(BreachView view, int seq) {
        return view.events().stream()
                .filter(event -> event.seq() == seq)
                .findFirst()
                .orElseThrow();
    }

    private Printed print(
            LetterLine line, BreachEvent event, BreachView view, BreachLetterWriter.Addressee to, Actor reader) {
        Printed printed = press.print(LetterDesk.TEMPLATE, writer.write(line.kind(), event, view, to));
        transaction.executeWithoutResult(status -> trail.record(
                reader,
                "letter.take",
                new Subject("breach", view.breach().no()),
                Map.of("seq", line.seq(), "kind", line.kind(), "printed", printed instanceof Printed.Pdf)));
        return printed;
    }

    /** A person's name is hidden from whoever only holds the paper; an employer's is public. */
    private static String shown(BreachLetterWriter.Addressee to) {
        return to.party() == Party.EMPLOYER ? to.name() : Mask.name(to.name());
    }

    private Optional<BreachLetterWriter.Addressee> addressee(Breach breach) {
        return breach.party() == Party.EMPLOYER
                ? Optional.ofNullable(breach.employer())
                        .flatMap(id -> employers.employer(Actor.clock(), id))
                        .map(each -> new BreachLetterWriter.Addressee(
                                breach.party(), each.name(), each.creditCode().code()))
                : Optional.ofNullable(breach.person())
                        .flatMap(id -> persons.person(Actor.clock(), id))
                        .map(each -> new BreachLetterWriter.Addressee(
                                breach.party(), each.name(), each.residentId().masked()));
    }
}
