package org.anju.cases;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anju.cases.outside.CaseMark;
import org.anju.cases.outside.OutsideDesk;
import org.anju.checks.Said;
import org.anju.checks.Source;
import org.anju.checks.Source.Kind;
import org.anju.checks.Who;
import org.anju.parties.profile.Education;
import org.anju.parties.profile.Income;
import org.anju.trail.Outcome;
import org.springframework.stereotype.Component;

/**
 * 核验请求: what outside sources are asked of a submission. Social insurance is compared automatically, so that the
 * applicant need not hand it in (G-3.2.1-46).
 */
@Component
class Enquiries {

    private final Submissions submissions;
    private final OutsideDesk desk;

    Enquiries(Submissions submissions, OutsideDesk desk) {
        this.submissions = submissions;
        this.desk = desk;
    }

    /** The case has reached the clerk: what can be asked is asked, so that the answers are there when he opens it. */
    void begin(CaseRow row, Instant now) {
        Submission submission = submission(row);
        desk.ask(of(row), who(submission), said(submission), now);
    }

    void end(CaseRow row, Instant now) {
        desk.drop(row.no(), now);
    }

    Outcome keep(Command.LookedUp looked, Scene scene) {
        return desk.keep(of(scene.row()), looked.lookUp(), scene.actor(), scene.now());
    }

    Outcome again(Command.Enquire enquire, Scene scene) {
        Submission submission = submission(scene.row());
        return desk.again(
                of(scene.row()),
                enquire.source(),
                who(submission),
                said(submission).get(enquire.source()),
                scene.actor(),
                scene.now());
    }

    private Submission submission(CaseRow row) {
        return submissions.round(row.no(), row.round()).orElseThrow();
    }

    private static CaseMark of(CaseRow row) {
        return new CaseMark(Kind.PERSON, row.no(), row.round());
    }

    private static Who who(Submission submission) {
        Dossier dossier = submission.dossier();
        return new Who(Kind.PERSON, dossier.name(), dossier.residentId());
    }

    private static Map<Source, Said> said(Submission submission) {
        Dossier dossier = submission.dossier();
        var payer = new Said.Payer(dossier.employerName(), dossier.creditCode());
        var said = new EnumMap<Source, Said>(Source.class);
        dossier.say(Income.class).ifPresent(income -> {
            var months = income.window(submission.on());
            said.put(Source.SOCIAL_INSURANCE, new Said.Insured(payer, months));
            List<Said.Month> earned = months.stream()
                    .map(month -> new Said.Month(month, income.months().get(month)))
                    .toList();
            said.put(Source.TAX, new Said.Earned(payer, earned));
        });
        dossier.say(Education.class)
                .filter(education -> education.degreeNo() != null)
                .ifPresent(education -> said.put(
                        Source.DEGREE,
                        new Said.Graduated(
                                Objects.requireNonNullElse(education.school(), ""),
                                education.degree() == null
                                        ? ""
                                        : education.degree().name(),
                                Objects.requireNonNull(education.degreeNo()),
                                education.conferredOn())));
        said.put(Source.CRIMINAL_RECORD, new Said.Clean());
        return said;
    }
}
