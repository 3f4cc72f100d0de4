package org.anju.sheets.benefit;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.parties.Person;
import org.anju.parties.PersonRegister;
import org.anju.permits.Permit;
import org.anju.permits.PermitRegister;
import org.anju.permits.PermitStatus;
import org.anju.policy.rule.Refusal;
import org.anju.policy.time.Beijing;
import org.anju.sheets.Mask;
import org.anju.sheets.VerificationCode;
import org.anju.trail.Actor;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 待遇查验台: says to a benefit department what a permit is, or was on a day in the past, and keeps each answer for its holder
 * to see. What is said about a past day is what the register holds of it now; who was told otherwise before is told so.
 */
@Component
public class BenefitDesk {

    /** Four characters can be tried out: after so many wrong ones a permit is found by nobody for an hour. */
    static final int MISSES = 5;
    /** And whoever finds nothing so often in an hour is guessing. */
    static final int DEPARTMENT_MISSES = 60;

    static final Duration MISSES_IN = Duration.ofHours(1);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final int RECORD_LENGTH = 10;
    private static final int LOOKS_SHOWN = 50;

    private final Departments departments;
    private final BenefitChecks checks;
    private final PermitRegister permits;
    private final PersonRegister persons;
    private final EmployerRegister employers;
    private final Hooks hooks;
    private final ObjectProvider<PendingRenewals> renewals;
    private final Trail trail;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    BenefitDesk(
            Departments departments,
            BenefitChecks checks,
            PermitRegister permits,
            PersonRegister persons,
            EmployerRegister employers,
            Hooks hooks,
            ObjectProvider<PendingRenewals> renewals,
            Trail trail,
            InstantSource clock) {
        this.departments = departments;
        this.checks = checks;
        this.permits = permits;
        this.persons = persons;
        this.employers = employers;
        this.hooks = hooks;
        this.renewals = renewals;
        this.trail = trail;
        this.clock = clock;
    }

    /** One answer to one question, braked by the department's misses. */
    @Transactional
    public BenefitAnswer check(BenefitAsker asker, UUID purpose, BenefitQuestion question) {
        Instant since = clock.instant().minus(MISSES_IN);
        return checks.misses(asker.department().id(), since) >= DEPARTMENT_MISSES
                ? new BenefitAnswer.Not(Refusal.of("benefit.braked", null, DEPARTMENT_MISSES))
                : answer(asker, purpose, question);
    }

    /**
     * The same unbraked, for a list that counts its own misses. A number that does not exist, another's, and one that was
     * tried too often get the same answer and leave the same kind of line.
     */
    @Transactional
    BenefitAnswer answer(BenefitAsker asker, UUID purpose, BenefitQuestion question) {
        Instant now = clock.instant();
        LocalDate today = Beijing.dateOf(now);
        if (question.day().isAfter(today)) {
            return new BenefitAnswer.Not(Refusal.of("benefit.day.future", null, question.day()));
        }
        Optional<BenefitPurpose> known = departments
                .purpose(purpose)
                .filter(each ->
                        each.department().equals(asker.department().id()) && each.holds(today) && asker.may(purpose));
        if (known.isEmpty()) {
            return new BenefitAnswer.Not(Refusal.of("benefit.purpose.shut", null));
        }
        String number = question.permit().text();
        checks.hold(number);
        Optional<Permit> permit = permits.find(number, Actor.clock());
        Optional<Person> holder = permit.filter(each -> checks.misses(number, now.minus(MISSES_IN)) < MISSES)
                .flatMap(each -> persons.person(Actor.clock(), each.person()))
                .filter(each -> question.holder().fits(each.residentId().number()));
        String record = record(now);
        BenefitStatus status = holder.isEmpty()
                ? BenefitStatus.UNKNOWN
                : BenefitStatus.of(permits.statusOn(number, question.day()).orElse(PermitStatus.NOT_YET));
        var check = new BenefitCheck(
                record,
                now,
                asker.department().name(),
                known.get().name(),
                asker.actor().name(),
                question.day(),
                status,
                holder.map(each -> shown(asker, known.get(), permit.orElseThrow(), each, question.day(), status))
                        .orElse(null));
        checks.add(check, asker, purpose, permit.map(Permit::number).orElse(null));
        if (holder.isPresent()) {
            watch(asker, number, today);
        }
        trail.record(
                asker.actor(),
                "benefit.check",
                new Subject("permit", permit.map(Permit::number).orElse("unknown")),
                Map.of(
                        "record",
                        record,
                        "answer",
                        status.name(),
                        "department",
                        asker.department().id(),
                        "purpose",
                        purpose,
                        "day",
                        question.day().toString()));
        return new BenefitAnswer.Said(check);
    }

    /** What it found, the department is told of for a year, should it become something else. */
    private void watch(BenefitAsker asker, String number, LocalDate today) {
        BenefitStatus now = BenefitStatus.of(permits.statusOn(number, today).orElse(PermitStatus.NOT_YET));
        hooks.watch(asker.department().id(), number, now, today.plusYears(1));
    }

    private BenefitCheck.Shown shown(
            BenefitAsker asker,
            BenefitPurpose purpose,
            Permit permit,
            Person holder,
            LocalDate day,
            BenefitStatus status) {
        PendingRenewals pending = renewals.getIfAvailable();
        return new BenefitCheck.Shown(
                permit.number(),
                Mask.name(holder.name()),
                holder.residentId().masked(),
                permit.from(),
                permit.to(),
                purpose.seesEmployer() ? employer(permit) : null,
                purpose.seesCompanions() ? children(permit, day) : null,
                pending != null && pending.pending(permit.number()),
                checks.before(asker.department().id(), permit.number(), day)
                        .filter(each -> each.status() != status)
                        .orElse(null));
    }

    private @Nullable String employer(Permit permit) {
        return employers
                .employer(Actor.clock(), permit.employer())
                .map(Employer::name)
                .orElse(null);
    }

    /** Those of the day that was asked for. */
    private List<BenefitCheck.Child> children(Permit permit, LocalDate day) {
        return permits.companions(permit.number(), day, Actor.clock()).stream()
                .map(each -> new BenefitCheck.Child(Mask.name(each.name()), each.born()))
                .toList();
    }

    /** A check of the asker's own department. */
    public Optional<BenefitCheck> find(BenefitAsker asker, String record) {
        return checks.find(asker.department().id(), record);
    }

    /** What the department has asked, newest first. */
    public List<BenefitCheck> checks(BenefitAsker asker, int from, int most) {
        return checks.of(asker.department().id(), from, most);
    }

    /** Which departments asked about this holder's permits, newest first. */
    public List<BenefitLook> looks(Actor holder) {
        UUID person = holder.person();
        List<String> own = person == null
                ? List.of()
                : permits.of(person, holder).stream().map(Permit::number).toList();
        return own.isEmpty() ? List.of() : checks.at(own, LOOKS_SHOWN);
    }

    /** {@code B-261123-7K3M92QFAB}: the day, and enough chance that nobody guesses another's record. */
    private String record(Instant now) {
        var tail = new StringBuilder();
        for (int i = 0; i < RECORD_LENGTH; i++) {
            tail.append(VerificationCode.ALPHABET.charAt(random.nextInt(VerificationCode.ALPHABET.length())));
        }
        return "B-" + DAY.format(now.atZone(Beijing.ZONE)) + "-" + tail;
    }
}
