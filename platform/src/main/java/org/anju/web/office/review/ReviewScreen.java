package org.anju.web.office.review;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.Change;
import org.anju.cases.ChangeRegister;
import org.anju.cases.Dossier;
import org.anju.cases.Submission;
import org.anju.cases.hand.HandDesk;
import org.anju.cases.hand.HandView;
import org.anju.cases.outside.OutsideRegister;
import org.anju.cases.past.PastRegister;
import org.anju.cases.second.SecondLook;
import org.anju.cases.second.SecondLookDesk;
import org.anju.cases.slip.SlipDesk;
import org.anju.checks.Source.Kind;
import org.anju.materials.PassportRegister;
import org.anju.materials.PhotoRegister;
import org.anju.materials.Sighting;
import org.anju.notices.DespatchRegister;
import org.anju.policy.time.Beijing;
import org.anju.trail.Actor;
import org.anju.web.dossier.Line;
import org.anju.web.dossier.Point;
import org.anju.web.kit.Pages;
import org.anju.web.office.Next;
import org.anju.web.office.review.ReviewPage.Neighbours;
import org.anju.web.office.review.ReviewPage.Tab;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Gathers what one look at a case needs, from all the rooms that know something of it. */
@Component
final class ReviewScreen {

    private final CaseRegister cases;
    private final ChangeRegister business;
    private final PassportRegister passports;
    private final EarlierPapers earlier;
    private final PhotoRegister photos;
    private final InstantSource clock;
    private final FrozenReadings readings;
    private final Next next;
    private final HandDesk hands;
    private final DespatchRegister despatches;
    private final OutsideRegister outside;
    private final PastRegister past;
    private final SlipDesk slips;
    private final SecondLookDesk second;

    ReviewScreen(
            CaseRegister cases,
            ChangeRegister business,
            PassportRegister passports,
            EarlierPapers earlier,
            PhotoRegister photos,
            InstantSource clock,
            FrozenReadings readings,
            Next next,
            HandDesk hands,
            DespatchRegister despatches,
            OutsideRegister outside,
            PastRegister past,
            SlipDesk slips,
            SecondLookDesk second) {
        this.cases = cases;
        this.business = business;
        this.passports = passports;
        this.earlier = earlier;
        this.photos = photos;
        this.clock = clock;
        this.readings = readings;
        this.next = next;
        this.hands = hands;
        this.despatches = despatches;
        this.outside = outside;
        this.past = past;
        this.slips = slips;
        this.second = second;
    }

    /** What of the case the reader has before him. */
    record Glance(
            int item,
            Tab tab,
            @Nullable UUID paper,
            int page,
            boolean zoom,
            int turn,
            @Nullable UUID with,
            int leaf,
            @Nullable String done,
            @Nullable String in) {

        static Glance at(Tab tab, int item, @Nullable UUID paper, @Nullable String in) {
            return new Glance(item, tab, paper, 1, false, 0, null, 1, null, in);
        }
    }

    ModelAndView show(String no, Glance glance, Actor actor) {
        Optional<CaseView> view = cases.view(no, actor);
        Optional<Submission> submission = cases.submission(no, actor);
        if (view.isEmpty() || submission.isEmpty()) {
            return Pages.absent();
        }
        List<Line> lines = Line.of(cases.items(no, actor), submission.get(), Beijing.today(clock));
        Line chosen = chosen(lines, glance.item());
        int round = view.get().round();
        List<Change> changes = round > 1 ? cases.changedSince(no, round - 1, actor) : List.of();
        Dossier.Paper paper = paper(chosen, glance.paper());
        return Pages.of(
                "office/review/review",
                new ReviewPage(
                        view.get(),
                        submission.get(),
                        lines,
                        chosen,
                        sightings(chosen),
                        earlier.of(view.get(), submission.get(), chosen, actor),
                        paper,
                        paper == null ? 1 : Math.clamp(glance.page(), 1, Math.max(1, paper.pages())),
                        glance.zoom(),
                        Math.floorMod(glance.turn(), 4),
                        glance.with(),
                        glance.leaf(),
                        glance.tab(),
                        Point.all(submission.get().assessment()),
                        changes,
                        near(view.get(), glance.in(), actor),
                        hands.of(no, actor).map(HandView::lines).orElse(List.of()),
                        glance.done() == null
                                ? null
                                : cases.view(glance.done(), actor).orElse(null),
                        readings.of(actor, chosen, submission.get()).orElse(null),
                        photos.looks(
                                chosen.papers().stream().map(Dossier.Paper::id).toList()),
                        glance.tab() == Tab.HISTORY ? despatches.of(no, actor) : List.of(),
                        outside.of(Kind.PERSON, no, actor).orElseThrow(),
                        business.leaving(no, actor).orElse(null),
                        business.wanted(no, actor),
                        past.of(no, actor).orElseThrow(),
                        chosen.rows().stream()
                                .filter(row -> slips.may(view.get(), chosen.key(), row.path(), actor))
                                .toList(),
                        second.of(no, actor).filter(SecondLook::drawn).orElse(null)));
    }

    private List<Sighting> sightings(Line chosen) {
        return passports.sightings(
                chosen.papers().stream().map(Dossier.Paper::id).toList());
    }

    /** The item asked for, else the first that nobody has answered. */
    private static Line chosen(List<Line> lines, int item) {
        if (item >= 0 && item < lines.size()) {
            return lines.get(item);
        }
        return lines.stream()
                .filter(line -> line.item().office() == null)
                .findFirst()
                .orElse(lines.getFirst());
    }

    private static Dossier.@Nullable Paper paper(Line line, @Nullable UUID id) {
        List<Dossier.Paper> papers = line.papers();
        return papers.stream()
                .filter(paper -> paper.id().equals(id))
                .findFirst()
                .orElse(papers.isEmpty() ? null : papers.getFirst());
    }

    private Neighbours near(CaseView view, @Nullable String in, Actor actor) {
        return new Neighbours(
                next.beside(view.no(), in, true, actor).orElse(null),
                next.beside(view.no(), in, false, actor).orElse(null));
    }
}
