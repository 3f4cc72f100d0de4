package org.anju.cases.outside;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.anju.checks.Comparison;
import org.anju.checks.Said;
import org.anju.checks.Source;
import org.anju.checks.Sources;
import org.anju.checks.Way;
import org.anju.checks.Who;
import org.anju.materials.Examined;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.anju.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 核验台: leaves questions to outside sources and keeps what they answer and what officers look up themselves. It moves no
 * case and refuses nobody: what an answer means for a case, the clerk says where he checks it.
 */
@Component
public class OutsideDesk {

    private final Questions questions;
    private final Consultations consultations;
    private final Sources sources;
    private final Trail trail;

    OutsideDesk(Questions questions, Consultations consultations, Sources sources, Trail trail) {
        this.questions = questions;
        this.consultations = consultations;
        this.sources = sources;
        this.trail = trail;
    }

    /** Leaves a question to each source that is connected here, in the caller's transaction; it is put after the commit. */
    public void ask(CaseMark of, Who who, Map<Source, Said> said, Instant now) {
        questions.drop(of.no(), now);
        said.forEach((source, each) -> {
            if (sources.of(source).isPresent()) {
                questions.leave(of, source, who, each, now);
            }
        });
    }

    /** The case has left the office: nobody is asked about it any more. */
    public void drop(String caseNo, Instant now) {
        questions.drop(caseNo, now);
    }

    /** Puts a question anew; the clerk wants to know what the source says today. */
    public Outcome again(CaseMark of, Source source, Who who, @Nullable Said said, Actor clerk, Instant now) {
        if (!clerk.is(Role.CLERK) || said == null) {
            return new Outcome.Absent();
        }
        if (sources.of(source).isEmpty()) {
            return new Outcome.Refused(Refusal.of("checks.notConnected", clause(of, source)));
        }
        questions.leave(of, source, who, said, now);
        trail.record(clerk, "outside.ask", of.subject(), Map.of("source", source.name(), "round", of.round()));
        return new Outcome.Done(of.no());
    }

    /** Keeps what the officer saw; it takes the place of whatever counted before, and both stay. */
    public Outcome keep(CaseMark of, LookUp look, Actor clerk, Instant now) {
        if (!clerk.is(Role.CLERK) || !Source.of(of.kind()).contains(look.source())) {
            return new Outcome.Absent();
        }
        if (look.at().isAfter(now)) {
            return new Outcome.Refused(Refusal.of("checks.future", clause(of, look.source())));
        }
        consultations.hold(of.no());
        boolean there = consultations.standing(of, look.source()).isPresent();
        if (there && (look.why() == null || look.why().isBlank())) {
            return new Outcome.Refused(Refusal.of("checks.whyNeeded", clause(of, look.source())));
        }
        Examined.Accepted shot = look.screenshot();
        Consultation made = new Consultation(
                UUID.randomUUID(),
                of.round(),
                look.source(),
                Way.MANUAL,
                look.agreement(),
                look.at(),
                now,
                clerk.name(),
                look.place(),
                List.of(),
                look.sentence(),
                null,
                there ? look.why() : null,
                null,
                shot == null ? null : Screenshot.of(shot));
        lay(of, made, now, clerk);
        return new Outcome.Done(of.no());
    }

    /** Keeps what a source answered to a question of {@code askedAt}. */
    void answered(CaseMark of, Source source, Way way, Comparison found, Instant askedAt, Instant now) {
        consultations.hold(of.no());
        Consultation made = new Consultation(
                UUID.randomUUID(),
                of.round(),
                source,
                way,
                found.agreement(),
                now,
                now,
                "",
                "",
                found.remarks(),
                null,
                found.asOf(),
                null,
                null,
                null);
        lay(of, made, askedAt, Actor.clock());
    }

    /** @param since an answer written down later than that was given knowing more, and goes on counting */
    private void lay(CaseMark of, Consultation made, Instant since, Actor actor) {
        Optional<Consultation> standing = consultations.standing(of, made.source());
        boolean counts = standing.filter(each -> !each.yieldsTo(made)
                        || each.manual() && each.recordedAt().isAfter(since))
                .isEmpty();
        consultations.add(of, made, counts ? null : standing.orElseThrow().id(), actor.account());
        if (counts) {
            standing.ifPresent(older -> consultations.supersede(older.id(), made.id()));
        }
        var evidence = new TreeMap<String, Object>();
        evidence.put("source", made.source());
        evidence.put("way", made.way());
        evidence.put("agreement", made.agreement());
        evidence.put("round", made.round());
        evidence.put("counts", counts);
        Screenshot shot = made.screenshot();
        if (shot != null) {
            evidence.put("sha256", shot.sha256());
        }
        trail.record(actor, "outside.answer", of.subject(), evidence);
    }

    private static String clause(CaseMark of, Source source) {
        return source.clause(of.kind());
    }
}
