package org.anju.sheets;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.anju.cases.Dossier;
import org.anju.permits.Permit;
import org.anju.permits.PermitRegister;
import org.anju.permits.PermitStatus;
import org.anju.policy.time.Beijing;
import org.anju.policy.value.ResidentId;
import org.anju.trail.Actor;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 查验台: answers whoever shows a code, live, and keeps a line of each look for the holder to see. */
@Component
public class VerificationDesk {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final int RECORD_LENGTH = 8;
    private static final int LAST = 4;
    static final int MISSES = 5;
    static final Duration MISSES_IN = Duration.ofHours(1);

    private final Sheets sheets;
    private final Looks looks;
    private final SheetGatherer gatherer;
    private final PermitRegister permits;
    private final Trail trail;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    VerificationDesk(
            Sheets sheets,
            Looks looks,
            SheetGatherer gatherer,
            PermitRegister permits,
            Trail trail,
            InstantSource clock) {
        this.sheets = sheets;
        this.looks = looks;
        this.gatherer = gatherer;
        this.permits = permits;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * One answer to one question. A code that does not exist, one that is none, and the right code with a wrong last four
     * get the same answer and leave the same kind of line. A number of a case is no code, so a pending case is never
     * more than not found (G-4.9-1).
     *
     * @param last last four of the holder's identity number for the detail, or null for the answer alone
     */
    @Transactional
    public Verification verify(String typed, @Nullable String last, Actor actor) {
        Instant now = clock.instant();
        Optional<Sheet> sheet = VerificationCode.read(typed).flatMap(sheets::by);
        Optional<Permit> permit = sheet.flatMap(each -> permits.find(each.permit(), Actor.clock()));
        boolean fits = permit.isPresent() && (last == null || open(sheet.get(), now) && fits(permit.get(), last));
        VerificationAnswer answer = fits ? answer(sheet.orElseThrow(), permit.get(), now) : VerificationAnswer.UNKNOWN;
        boolean shows = fits && answer != VerificationAnswer.REPLACED && answer != VerificationAnswer.UNKNOWN;
        String record = record(now);
        looks.add(
                new Look(record, now, answer, shows && last != null, actor.role()),
                sheet.map(Sheet::id).orElse(null));
        trail.record(
                actor,
                "permit.verify",
                new Subject("permit", sheet.map(Sheet::permit).orElse("unknown")),
                Map.of("record", record, "answer", answer.name()));
        return new Verification(answer, now, record, shows ? shown(permit.get(), last != null) : null);
    }

    private VerificationAnswer answer(Sheet sheet, Permit permit, Instant now) {
        PermitStatus status =
                permits.statusOn(permit.number(), Beijing.dateOf(now)).orElse(PermitStatus.NOT_YET);
        VerificationAnswer live = switch (status) {
            case NOT_YET -> VerificationAnswer.UNKNOWN;
            case IN_FORCE -> VerificationAnswer.IN_FORCE;
            case SUSPENDED -> VerificationAnswer.SUSPENDED;
            case EXPIRED -> VerificationAnswer.EXPIRED;
            case CANCELLED -> VerificationAnswer.CANCELLED;
        };
        boolean holds = live == VerificationAnswer.IN_FORCE || live == VerificationAnswer.SUSPENDED;
        return holds && !sheet.current() ? VerificationAnswer.REPLACED : live;
    }

    private Verification.Shown shown(Permit permit, boolean detailed) {
        Dossier dossier = gatherer.dossier(permit);
        Verification.Detail detail = detailed
                ? new Verification.Detail(
                        permit.number(),
                        SheetGatherer.category(dossier),
                        permit.issuedOn(),
                        permit.companions().size())
                : null;
        String id = gatherer.residentId(permit);
        return new Verification.Shown(
                Mask.name(gatherer.name(permit)),
                detailed ? new ResidentId(id).masked() : Mask.id(id),
                Mask.number(permit.number()),
                gatherer.employer(permit),
                permit.from(),
                permit.to(),
                detail);
    }

    /** Four characters can be tried out: after a few wrong ones a sheet keeps its detail to itself for an hour. */
    private boolean open(Sheet sheet, Instant now) {
        return looks.misses(sheet.id(), now.minus(MISSES_IN)) < MISSES;
    }

    private boolean fits(Permit permit, String last) {
        String id = gatherer.residentId(permit);
        return id.substring(id.length() - LAST).equalsIgnoreCase(last.strip());
    }

    /** {@code V-261123-7K3M92QF}: the day, and enough chance that nobody guesses another's record. */
    private String record(Instant now) {
        var tail = new StringBuilder();
        for (int i = 0; i < RECORD_LENGTH; i++) {
            tail.append(VerificationCode.ALPHABET.charAt(random.nextInt(VerificationCode.ALPHABET.length())));
        }
        return "V-" + DAY.format(now.atZone(Beijing.ZONE)) + "-" + tail;
    }
}
