package org.anju.web.employer.filing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.cases.Editing;
import org.anju.cases.employer.FilingDesk;
import org.anju.cases.employer.FilingFolder;
import org.anju.parties.EmployerRegister;
import org.anju.parties.filing.Filing;
import org.anju.parties.filing.FilingPart;
import org.anju.parties.filing.FilingStatement;
import org.anju.parties.filing.UnitQualifications;
import org.anju.parties.profile.Problem;
import org.anju.policy.employer.Standing;
import org.anju.policy.rule.Refusal;
import org.anju.trail.Actor;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows and keeps the five parts of an employer's filing (G-3.1.1-8). */
@Controller
class FilingPartController {

    private final FilingDesk filing;
    private final EmployerRegister employers;
    private final Acts acts;

    FilingPartController(FilingDesk filing, EmployerRegister employers, Acts acts) {
        this.filing = filing;
        this.employers = employers;
        this.acts = acts;
    }

    @GetMapping("/firm/filing/{part}")
    ModelAndView show(
            Actor actor, @PathVariable String part, @RequestParam(name = "more", defaultValue = "false") boolean more) {
        FilingPart wanted = part(part);
        return wanted == null ? Pages.absent() : page(actor, wanted, null, more);
    }

    /** 保存并继续 wants the part whole; the other buttons keep it as far as it is. */
    @PostMapping("/firm/filing/{part}")
    ModelAndView save(Actor actor, @PathVariable String part, Form form) {
        FilingPart wanted = part(part);
        Optional<FilingFolder> folder = filing.folder(actor);
        if (wanted == null || folder.isEmpty()) {
            return Pages.absent();
        }
        LocalDate today = folder.get().on();
        String remove = form.raw("remove");
        boolean row = remove.matches("\\d{1,2}");
        boolean add = form.has("add");
        boolean later = form.has("later");
        PartReader read = PartReader.read(wanted, form, today, row ? Integer.parseInt(remove) : -1);
        List<Problem> problems = read.statement().problems(folder.get().filing().creditCode(), today);
        read.tell(
                form,
                row || add || later
                        ? problems.stream().filter(each -> !each.open()).toList()
                        : problems);
        String next = row || add ? path(wanted) + (add ? "?more=true" : "") : later ? "/firm/filing" : after(wanted);
        return acts.perform(
                actor,
                form,
                () -> filing.save(actor, read.statement(), Sent.version(form)),
                id -> next,
                () -> page(actor, wanted, form, false));
    }

    private ModelAndView page(Actor actor, FilingPart part, @Nullable Form sent, boolean more) {
        Optional<FilingFolder> found = filing.folder(actor);
        if (found.isEmpty()) {
            return Pages.absent();
        }
        FilingFolder folder = found.get();
        UUID employer = folder.filing().employer();
        Filing.Kept kept = folder.filing().kept(part);
        FilingStatement statement = kept == null ? PartReader.empty(part) : kept.statement();
        Refusal locked = filing.editing(employer) instanceof Editing.Locked(Refusal why) ? why : null;
        List<FilingPart> open = folder.openParts();
        return Pages.of(
                "employer/filing/" + part.slug(),
                new PartPage(
                        folder.filing().name(),
                        folder.filing().creditCode().code(),
                        statement,
                        kept == null ? 0 : kept.version(),
                        kept == null ? null : kept.savedAt(),
                        rows(statement, sent, more),
                        folder.on(),
                        locked,
                        kept != null && part.important() && employers.standing(employer) != Standing.NONE,
                        Arrays.stream(FilingPart.values())
                                .map(each -> new PartPage.Step(
                                        each, folder.filing().kept(each) != null, !open.contains(each)))
                                .toList()));
    }

    /** As many certificates as were stored or sent, at least one, and one more where asked for. */
    private static int rows(FilingStatement statement, @Nullable Form sent, boolean more) {
        if (!(statement instanceof UnitQualifications held)) {
            return 0;
        }
        int rows = sent != null ? sent.rows("rows").size() : held.rows().size() + (more ? 1 : 0);
        return Math.clamp(rows, 1, UnitQualifications.MOST);
    }

    private static String after(FilingPart part) {
        FilingPart[] all = FilingPart.values();
        return part.ordinal() == all.length - 1 ? "/firm/filing/papers" : path(all[part.ordinal() + 1]);
    }

    static String path(FilingPart part) {
        return "/firm/filing/" + part.slug();
    }

    private static @Nullable FilingPart part(String slug) {
        return Arrays.stream(FilingPart.values())
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElse(null);
    }
}
