package org.anju.conduct;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.anju.policy.conduct.Business;
import org.anju.policy.conduct.Draft;
import org.anju.policy.conduct.MeasureKind;
import org.anju.policy.conduct.Party;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 处理措施登记: keeps the measures decided against employers, agents and persons, and answers what each of them stops (（七）). */
@Component
public class MeasureRegister {

    private final MeasureRows measures;
    private final Trail trail;
    private final InstantSource clock;

    MeasureRegister(MeasureRows measures, Trail trail, InstantSource clock) {
        this.measures = measures;
        this.trail = trail;
        this.clock = clock;
    }

    /** Puts a decided measure into force from today, in the transaction of the decision. */
    public Measure impose(
            String breach, Party party, @Nullable UUID employer, @Nullable UUID person, Draft draft, Actor approver) {
        Measure made = new Measure(
                UUID.randomUUID(),
                breach,
                draft.kind(),
                party,
                employer,
                person,
                Beijing.today(clock),
                draft.to(),
                draft.review(),
                draft.most(),
                draft.words(),
                clock.instant(),
                approver.name(),
                null);
        measures.add(made, approver.district());
        var evidence = new TreeMap<String, Object>(Map.of(
                "measure",
                made.id(),
                "kind",
                made.kind(),
                "from",
                made.from(),
                "clause",
                made.kind().clause()));
        if (made.to() != null) {
            evidence.put("to", made.to());
        }
        if (made.review() != null) {
            evidence.put("review", made.review());
        }
        if (made.most() != null) {
            evidence.put("most", made.most());
        }
        trail.record(approver, "measure.impose", new Subject("breach", breach), evidence);
        return made;
    }

    /**
     * 解除 from today on.
     *
     * @return false where it holds no more, or is for good
     */
    public boolean lift(UUID id, String why, Actor approver) {
        LocalDate today = Beijing.today(clock);
        Optional<Measure> held = measures.find(id)
                .filter(each -> !each.kind().forGood())
                .filter(each -> each.lifted() == null && (each.to() == null || !today.isAfter(each.to())));
        boolean done =
                held.isPresent() && measures.lift(id, new Measure.Lifted(clock.instant(), approver.name(), today, why));
        if (done) {
            trail.record(
                    approver,
                    "measure.lift",
                    new Subject("breach", held.get().breach()),
                    Map.of("measure", id, "from", today));
        }
        return done;
    }

    /** The measure that stops this business of whoever has a part in it, the longest first; nothing where none does. */
    public Optional<Measure> stopping(
            Business business, @Nullable UUID employer, @Nullable UUID person, LocalDate day) {
        Stream<Measure> ofEmployer = employer == null ? Stream.of() : measures.ofEmployer(employer).stream();
        Party standing = business == Business.AGENCY ? Party.AGENT : Party.PERSON;
        Stream<Measure> ofPerson = person == null ? Stream.of() : measures.ofPerson(person, standing).stream();
        return Stream.concat(ofEmployer, ofPerson)
                .filter(each -> each.on(day) && each.kind().stops(each.party(), business))
                .max(MeasureRegister::longer);
    }

    /** The tightest cut of that employer that holds on that day. */
    public Optional<Measure> cut(UUID employer, LocalDate day) {
        return measures.ofEmployer(employer).stream()
                .filter(each -> each.kind() == MeasureKind.QUOTA_CUT && each.on(day))
                .min(Comparator.comparingInt(each -> Objects.requireNonNull(each.most())));
    }

    public List<Measure> ofBreach(String no) {
        return measures.ofBreach(no);
    }

    /** Whose last day fell into that time, both days included, and that nobody lifted before. */
    public List<Measure> ended(LocalDate first, LocalDate last) {
        return measures.ended(first, last);
    }

    /** What has to be looked at again by today. */
    public List<Measure> toReview(Actor officer) {
        return officer.is(Role.APPROVER, Role.SUPERVISOR)
                ? measures.toReview(officer.district(), Beijing.today(clock))
                : List.of();
    }

    private static int longer(Measure one, Measure other) {
        LocalDate first = one.to() == null ? LocalDate.MAX : one.to();
        LocalDate second = other.to() == null ? LocalDate.MAX : other.to();
        return first.compareTo(second);
    }
}
