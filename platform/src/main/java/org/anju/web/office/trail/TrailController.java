package org.anju.web.office.trail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anju.accounts.AccountRegister;
import org.anju.trail.Actor;
import org.anju.trail.Role;
import org.anju.trail.Subject;
import org.anju.trail.TrailSearch;
import org.anju.web.kit.Form;
import org.anju.web.kit.Frame;
import org.anju.web.kit.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 留痕查阅: the supervisor looks for who did and saw what, page by page or as a file; his reading leaves a line too. */
@Controller
final class TrailController {

    private static final List<String> KINDS =
            List.of("case", "permit", "person", "employer-case", "employer", "account", "attachment");

    private static final Set<String> UNNAMED = Set.of(Role.APPLICANT.name(), Role.AGENT.name());

    private final TrailSearch trail;
    private final Related related;
    private final AccountRegister accounts;
    private final TransactionTemplate transaction;

    TrailController(
            TrailSearch trail, Related related, AccountRegister accounts, PlatformTransactionManager transactions) {
        this.trail = trail;
        this.accounts = accounts;
        this.related = related;
        this.transaction = new TransactionTemplate(transactions);
    }

    @GetMapping("/desk/trail")
    ModelAndView read(Actor actor, Form form) {
        TrailQuery asked = TrailQuery.of(form);
        TrailSearch.Place after = TrailSearch.Place.of(form.raw("after"));
        TrailSearch.Wanted wanted = wanted(asked, actor);
        TrailSearch.Found found =
                Objects.requireNonNull(transaction.execute(status -> trail.page(actor, wanted, after)));
        TrailSearch.Place next = found.next();
        return Pages.of(
                "office/trail/trail",
                new TrailPage(
                        named(found.lines()),
                        asked,
                        trail.acts(),
                        KINDS,
                        wanted.subjects().size(),
                        TrailQuery.address("/desk/trail", form),
                        next == null ? null : next.toString(),
                        after == null));
    }

    /** The same as a file that no spreadsheet computes anything from; it begins with the sign that tells them it is UTF-8. */
    @GetMapping("/desk/trail/lines.csv")
    ResponseEntity<byte[]> file(Actor actor, Form form, Frame frame) {
        TrailSearch.Wanted wanted = wanted(TrailQuery.of(form), actor);
        List<TrailSearch.Shown> lines =
                Objects.requireNonNull(transaction.execute(status -> trail.file(actor, wanted)));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "attachment; filename=\"trail.csv\"")
                .body(TrailFile.of(frame, named(lines)).getBytes(StandardCharsets.UTF_8));
    }

    private TrailSearch.Wanted wanted(TrailQuery asked, Actor actor) {
        return new TrailSearch.Wanted(
                asked.act(),
                asked.name(),
                asked.name().isEmpty() ? List.of() : accounts.called(asked.name()),
                asked.role(),
                subjects(asked, actor),
                asked.from(),
                asked.to());
    }

    /** Lines name applicants and agents by their account; as long as it has a name, the reader is told it. */
    private List<TrailSearch.Shown> named(List<TrailSearch.Shown> lines) {
        Map<UUID, String> names = accounts.names(lines.stream()
                .filter(each -> UNNAMED.contains(each.role()))
                .map(TrailSearch.Shown::account)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return lines.stream()
                .map(each -> Optional.ofNullable(each.account())
                        .map(names::get)
                        .map(each::by)
                        .orElse(each))
                .toList();
    }

    /** A number without its kind is looked for among all kinds. */
    private List<Subject> subjects(TrailQuery asked, Actor actor) {
        if (asked.subject().isEmpty()) {
            return List.of();
        }
        List<Subject> named = (KINDS.contains(asked.kind()) ? List.of(asked.kind()) : KINDS)
                .stream().map(kind -> new Subject(kind, asked.subject())).toList();
        return asked.related()
                ? named.stream()
                        .flatMap(each -> related.to(each, actor).stream())
                        .distinct()
                        .toList()
                : named;
    }
}
