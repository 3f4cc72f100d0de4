package org.anju.web.applicant.materials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anju.materials.Examined;
import org.anju.materials.MaterialRegister;
import org.anju.materials.Passport;
import org.anju.materials.upload.UploadDesk;
import org.anju.policy.material.Mark;
import org.anju.policy.rule.Phrase;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.web.applicant.materials.Gathering.Came;
import org.anju.web.kit.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/** Reads the files of a form through the gate; what is not taken is told at the field, by the file's name. */
@Component
public class Uploads {

    private static final String STAGED = ".staged";

    private final MaterialRegister materials;
    private final UploadDesk desk;
    private final Gathering gathering;
    private final TransactionTemplate transaction;

    Uploads(MaterialRegister materials, UploadDesk desk, Gathering gathering, PlatformTransactionManager transactions) {
        this.materials = materials;
        this.desk = desk;
        this.gathering = gathering;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The files that may come in, in their order; a problem for each that may not, and one where there is none at all.
     * Where anything of the form is wrong, files that came with it wait, so that nobody has to choose them again.
     */
    public List<Examined.Accepted> read(Actor actor, Form form, String field, String slot) {
        List<Examined.Accepted> taken = new ArrayList<>();
        List<Came> kept = new ArrayList<>();
        List<Came> sent = came(actor, form, field);
        if (sent.isEmpty() && form.problems().at(field) == null) {
            form.problem(field, "materials.file.none");
        }
        for (Came file : arranged(form, field, slot, sent)) {
            Examined examined = examined(actor, slot, file.name(), file.bytes());
            if (examined instanceof Examined.Accepted accepted) {
                taken.add(accepted);
                kept.add(file);
            } else if (refused(form, field, file.name(), examined)) {
                kept.add(file);
            }
        }
        if (!form.ok()) {
            kept.stream().filter(Came::whole).forEach(file -> keep(actor, form, field, file));
        }
        return taken;
    }

    /** One file through the gate. Malware leaves a line under whoever sent it, in a transaction that does nothing else. */
    Examined examined(Actor actor, String slot, String name, byte[] bytes) {
        Examined examined = materials.examine(slot, name, bytes);
        if (examined instanceof Examined.Infected found) {
            transaction.executeWithoutResult(status -> materials.infected(actor, slot, found));
        }
        return examined;
    }

    /** Tells at the field why a file was not taken; true where the same file may come again later. */
    static boolean refused(Form form, String field, String name, Examined examined) {
        return switch (examined) {
            case Examined.Accepted taken -> false;
            case Examined.Infected found -> refused(form, field, name, found.told());
            case Examined.Rejected rejected -> {
                form.problem(field, "materials.file.of", shorter(name), new Phrase(rejected.key(), rejected.args()));
                yield rejected.later();
            }
        };
    }

    /** Called in the transaction of the act that makes papers of them. */
    public void took(Actor actor, Form form, String field) {
        desk.taken(actor, staged(form, field));
    }

    /** Whether there is any file in that field. */
    public static boolean sent(Form form, String field) {
        return !form.files(field).isEmpty() || form.has(field + STAGED);
    }

    private List<Came> arranged(Form form, String field, String slot, List<Came> sent) {
        boolean bind = !slot.equals(Item.PHOTO) && form.ticked(field + ".bind");
        return gathering.gathered(form, field, sent, bind);
    }

    private List<Came> came(Actor actor, Form form, String field) {
        List<Came> all = new ArrayList<>();
        for (UUID id : staged(form, field)) {
            String name = desk.name(actor, id).orElse("");
            desk.bytes(actor, id)
                    .ifPresentOrElse(
                            bytes -> all.add(new Came(name, bytes, false, turn(form, field, id))),
                            () -> form.problem(field, "materials.upload.gone"));
        }
        for (MultipartFile file : form.files(field)) {
            all.add(new Came(String.valueOf(file.getOriginalFilename()), bytes(file), true, 0));
        }
        return all;
    }

    private void keep(Actor actor, Form form, String field, Came file) {
        Outcome kept = transaction.execute(status -> desk.stage(actor, file.name(), file.bytes()));
        if (kept instanceof Outcome.Done(String id)) {
            form.keep(field + STAGED, id);
            form.keep(field + ".name." + id, shorter(file.name()));
        }
    }

    private static int turn(Form form, String field, UUID id) {
        String turn = form.raw(field + ".turn." + id);
        return turn.matches("90|180|270") ? Integer.parseInt(turn) : 0;
    }

    private static List<UUID> staged(Form form, String field) {
        return form.all(field + STAGED).stream()
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .distinct()
                .toList();
    }

    /** What is asked of a paper: which day written on it, which seals; and whether it counts for nothing without that day. */
    public record Asked(boolean formedOn, boolean validUntil, boolean needed, List<Mark> marks) {

        static Asked of(Item item) {
            return new Asked(
                    item.asksFormedOn(),
                    item.asksValidUntil(),
                    item.material().rule().dateNeeded(),
                    item.material().marks());
        }
    }

    /** What he says of the paper, as far as it is asked; the day on which it was formed lies not in the future. */
    public static Passport passport(Form form, Asked asked, LocalDate today) {
        LocalDate formedOn = asked.formedOn ? form.dateOrNull("formedOn") : null;
        LocalDate validUntil = asked.validUntil ? form.dateOrNull("validUntil") : null;
        boolean needed = asked.needed && form.ok();
        if (asked.formedOn && formedOn == null && needed) {
            form.problem("formedOn", "materials.date.formedOn");
        }
        if (asked.validUntil && validUntil == null && needed) {
            form.problem("validUntil", "materials.date.validUntil");
        }
        if (formedOn != null && formedOn.isAfter(today)) {
            form.problem("formedOn", "materials.date.future", formedOn, today);
        }
        return new Passport(
                formedOn, validUntil, form.textOrNull("issuer", Passport.LONGEST_ISSUER), ticked(form, asked.marks));
    }

    /** Which of the asked seals whoever hands it in has seen on it. */
    private static Set<Mark> ticked(Form form, List<Mark> asked) {
        return asked.stream()
                .filter(mark -> form.all("mark").contains(mark.name()))
                .collect(Collectors.toSet());
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String shorter(String name) {
        String plain = name.replaceAll("\\p{Cntrl}|\\p{Cf}", "");
        return plain.codePointCount(0, plain.length()) <= 40
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, 40)) + "…";
    }
}
