package org.anju.cases.outside;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.CaseRegister;
import org.anju.cases.employer.EmployerCaseRegister;
import org.anju.cases.outside.OutsideView.Asking;
import org.anju.cases.outside.OutsideView.Line;
import org.anju.checks.Source;
import org.anju.checks.Source.Kind;
import org.anju.checks.Sources;
import org.anju.materials.store.ContentStore;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 核验册: what outside sources said of a case, for those who may see the case. */
@Component
public class OutsideRegister {

    private final CaseRegister cases;
    private final EmployerCaseRegister employers;
    private final Questions questions;
    private final Consultations consultations;
    private final Sources sources;
    private final ContentStore content;

    OutsideRegister(
            CaseRegister cases,
            EmployerCaseRegister employers,
            Questions questions,
            Consultations consultations,
            Sources sources,
            ContentStore content) {
        this.cases = cases;
        this.employers = employers;
        this.questions = questions;
        this.consultations = consultations;
        this.sources = sources;
        this.content = content;
    }

    /** A screenshot, and where it belongs. */
    public record Evidence(CaseMark of, UUID id, Screenshot file) {}

    /** Everything, for the office; nothing where the case is not there or not his. */
    public Optional<OutsideView> of(Kind kind, String caseNo, Actor officer) {
        return officer.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR)
                ? mark(kind, caseNo, officer).map(this::view)
                : Optional.empty();
    }

    /** What counts, told to the applicant of the case or to the agents of the unit; of a person's case agents are told nothing. */
    public List<Shown> told(Kind kind, String caseNo, Actor concerned) {
        boolean own = concerned.is(kind == Kind.PERSON ? Role.APPLICANT : Role.AGENT);
        return (own ? mark(kind, caseNo, concerned) : Optional.<CaseMark>empty())
                .map(of -> consultations.standing(of).stream()
                        .sorted(Comparator.comparing(Consultation::source))
                        .map(each -> new Shown(each.source(), each.way(), each.agreement(), each.lookedAt()))
                        .toList())
                .orElse(List.of());
    }

    /** The screenshot of a check, for officers who may see its case. */
    public Optional<Evidence> evidence(UUID id, Actor officer) {
        return consultations
                .of(id)
                .filter(of -> officer.is(Role.CLERK, Role.APPROVER, Role.SUPERVISOR))
                .filter(of -> mark(of.kind(), of.no(), officer).isPresent())
                .flatMap(of ->
                        consultations.find(id).map(Consultation::screenshot).map(file -> new Evidence(of, id, file)));
    }

    public InputStream open(Evidence evidence) {
        return content.open(evidence.file().sha256());
    }

    private Optional<CaseMark> mark(Kind kind, String caseNo, Actor actor) {
        Optional<Integer> round = kind == Kind.PERSON
                ? cases.view(caseNo, actor).map(view -> view.round())
                : employers.view(caseNo, actor).map(view -> view.round());
        return round.filter(each -> each > 0).map(each -> new CaseMark(kind, caseNo, each));
    }

    private OutsideView view(CaseMark of) {
        Map<Source, Questions.Standing> asked = questions.newest(of.no());
        List<Consultation> all = consultations.all(of.no());
        var lines = new ArrayList<Line>();
        for (Source source : Source.of(of.kind())) {
            List<Consultation> here =
                    all.stream().filter(each -> each.source() == source).toList();
            Consultation standing = here.stream()
                    .filter(each -> each.round() == of.round() && each.supersededBy() == null)
                    .findFirst()
                    .orElse(null);
            Questions.Standing question = asked.get(source);
            lines.add(new Line(
                    source,
                    source.clause(of.kind()),
                    asking(of, source, question),
                    question == null ? null : question.hitch(),
                    standing,
                    here.stream().filter(each -> each != standing).toList()));
        }
        return new OutsideView(of, lines);
    }

    private Asking asking(CaseMark of, Source source, Questions.@Nullable Standing question) {
        if (sources.of(source).isEmpty()) {
            return Asking.NOT_CONNECTED;
        }
        if (question == null || question.round() != of.round()) {
            return Asking.NOT_ASKED;
        }
        return switch (question.state()) {
            case WAITING, ASKING -> question.tries() == 0 ? Asking.UNDER_WAY : Asking.TRYING;
            case ANSWERED, GIVEN_UP -> Asking.OVER;
            case DROPPED -> Asking.NOT_ASKED;
        };
    }
}
