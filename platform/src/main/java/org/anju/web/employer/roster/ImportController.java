package org.anju.web.employer.roster;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.parties.Employer;
import org.anju.parties.EmployerRegister;
import org.anju.parties.RosterRegister;
import org.anju.parties.roster.RosterImport;
import org.anju.parties.roster.RosterLine;
import org.anju.policy.value.Parsed;
import org.anju.trail.Actor;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Form;
import org.anju.web.kit.Frame;
import org.anju.web.kit.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 名册导入: an agent sends a list, sees it checked row by row, and enters all of it or what is good of it. */
@Controller
class ImportController {

    private static final int PER_PAGE = 50;
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final RosterRegister roster;
    private final EmployerRegister employers;
    private final RosterBook book;
    private final Acts acts;

    ImportController(RosterRegister roster, EmployerRegister employers, RosterBook book, Acts acts) {
        this.roster = roster;
        this.employers = employers;
        this.book = book;
        this.acts = acts;
    }

    @GetMapping("/firm/import")
    ModelAndView lists(Actor actor) {
        return firm(actor)
                .map(name -> Pages.of("employer/roster/imports", new ImportsPage(name, roster.lists(actor))))
                .orElseGet(Pages::absent);
    }

    @GetMapping("/firm/import/template.xlsx")
    Object template(Frame frame) {
        return file(book.template(frame.today()), frame.t("roster.book.file"));
    }

    @PostMapping("/firm/import")
    ModelAndView take(Actor actor, Form form) {
        List<RosterLine> lines = read(form);
        MultipartFile sent = form.file("list");
        String name = sent == null ? "" : plain(String.valueOf(sent.getOriginalFilename()));
        return acts.perform(
                actor, form, () -> roster.take(actor, name, lines), id -> "/firm/import/" + id, () -> lists(actor));
    }

    @GetMapping("/firm/import/{id}")
    ModelAndView show(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "") String still,
            HttpServletResponse answer) {
        Optional<RosterImport> list = roster.list(actor, id);
        // a header and not an element of the page: who stops it by ?still=yes gets a page that stays as it is
        if (list.isPresent() && list.get().running() && still.isEmpty()) {
            answer.setHeader("Refresh", "1");
        }
        int number = page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
        return page(actor, id, number, !still.isEmpty());
    }

    private ModelAndView page(Actor actor, UUID id, int number, boolean still) {
        Optional<RosterImport> list = roster.list(actor, id);
        if (list.isEmpty()) {
            return Pages.absent();
        }
        List<RosterImport.Row> rows =
                list.get().running() ? List.of() : roster.rows(actor, id, (number - 1) * PER_PAGE, PER_PAGE + 1);
        boolean more = rows.size() > PER_PAGE;
        List<RosterImport.Row> shown = new ArrayList<>(more ? rows.subList(0, PER_PAGE) : rows);
        return Pages.of(
                "employer/roster/import",
                new ImportPage(firm(actor).orElse(""), list.get(), shown, number, more, still));
    }

    @GetMapping("/firm/import/{id}/result.xlsx")
    Object result(Actor actor, Frame frame, @PathVariable UUID id) {
        return roster.list(actor, id).isEmpty()
                ? Pages.absent()
                : file(book.result(frame, roster.everyRow(actor, id)), frame.t("roster.book.result"));
    }

    /** All of it, or where some rows are faulty the good ones, if the agent says so. */
    @PostMapping("/firm/import/{id}/enter")
    ModelAndView enter(Actor actor, @PathVariable UUID id, Form form) {
        Optional<RosterImport> list = roster.list(actor, id);
        if (list.isEmpty()) {
            return Pages.absent();
        }
        boolean only = form.has("only");
        if (only && !form.ticked("sure")) {
            form.problem("sure", "roster.only.tick");
        }
        return acts.perform(
                actor,
                form,
                () -> roster.enter(actor, id, version(form), only),
                done -> "/firm/import/" + done,
                () -> page(actor, id, 1, false));
    }

    @PostMapping("/firm/import/{id}/check")
    ModelAndView again(Actor actor, @PathVariable UUID id, Form form) {
        if (roster.list(actor, id).isEmpty()) {
            return Pages.absent();
        }
        return acts.perform(
                actor,
                form,
                () -> roster.again(actor, id, version(form)),
                done -> "/firm/import/" + done,
                () -> page(actor, id, 1, false));
    }

    private static List<RosterLine> read(Form form) {
        MultipartFile sent = form.file("list");
        if (sent == null || sent.isEmpty()) {
            form.problem("list", "roster.file.none");
            return List.of();
        }
        if (sent.getSize() > RosterFile.MOST_BYTES) {
            form.problem("list", "roster.file.large", RosterFile.MOST_BYTES / 1024 / 1024);
            return List.of();
        }
        return switch (RosterFile.read(bytes(sent))) {
            case Parsed.Good<List<RosterLine>>(List<RosterLine> lines) -> lines;
            case Parsed.Bad<List<RosterLine>>(String key, List<Object> args) -> {
                form.problem("list", key, args.toArray());
                yield List.of();
            }
        };
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String plain(String name) {
        String plain = name.replaceAll("\\p{Cntrl}|\\p{Cf}", "").strip();
        String some = plain.isEmpty() ? "list.xlsx" : plain;
        return some.length() <= 100 ? some : some.substring(some.length() - 100);
    }

    private static ResponseEntity<byte[]> file(byte[] content, String name) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }

    private Optional<String> firm(Actor actor) {
        UUID employer = actor.employer();
        return employer == null || !employers.acts(actor)
                ? Optional.empty()
                : employers.employer(actor, employer).map(Employer::name);
    }

    private static long version(Form form) {
        return form.raw("version").matches("\\d{1,18}") ? Long.parseLong(form.raw("version")) : -1;
    }
}
