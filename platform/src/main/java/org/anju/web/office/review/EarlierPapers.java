package org.anju.web.office.review;

import java.util.List;
import java.util.UUID;
import org.anju.cases.CaseView;
import org.anju.cases.Submission;
import org.anju.cases.flow.Verb;
import org.anju.materials.Version;
import org.anju.materials.VersionRegister;
import org.anju.trail.Actor;
import org.anju.web.dossier.Line;
import org.springframework.stereotype.Component;

/** Papers that others have replaced: only what once lay in a submission; what he changed his mind about before is his own affair. */
@Component
class EarlierPapers {

    private static final String SLOT = "slot:";

    private final VersionRegister versions;

    EarlierPapers(VersionRegister versions) {
        this.versions = versions;
    }

    List<Version> of(CaseView view, Submission submission, Line chosen, Actor actor) {
        UUID person = submission.dossier().person();
        return !chosen.askable() || chosen.section()
                ? List.of()
                : versions.earlier(actor, person, chosen.key().substring(SLOT.length())).stream()
                        .filter(version -> handedIn(view, version))
                        .toList();
    }

    private static boolean handedIn(CaseView view, Version version) {
        return view.events().stream()
                .filter(event -> event.verb() == Verb.SUBMIT || event.verb() == Verb.ANSWER)
                .anyMatch(event ->
                        !event.at().isBefore(version.putAt()) && event.at().isBefore(version.replacedAt()));
    }
}
