package org.anju.web.benefit.batch;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anju.policy.value.Parsed;
import org.anju.sheets.benefit.BatchDesk;
import org.anju.sheets.benefit.BatchJob;
import org.anju.sheets.benefit.BatchResult;
import org.anju.sheets.benefit.BatchRow;
import org.anju.sheets.benefit.BenefitAsker;
import org.anju.sheets.benefit.BenefitRegister;
import org.anju.trail.Actor;
import org.anju.web.kit.Acts;
import org.anju.web.kit.Choice;
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

/** 批量查验: a file of up to ten thousand rows, its progress, and its results. */
@Controller
final class ListController {

    private static final int PER_PAGE = 50;
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final BatchDesk desk;
    private final BenefitRegister register;
    private final Acts acts;

    ListController(BatchDesk desk, BenefitRegister register, Acts acts) {
        this.desk = desk;
        this.register = register;
        this.acts = acts;
    }

    @GetMapping("/benefit/batches")
    ModelAndView list(Actor actor, Frame frame) {
        return register.asker(actor).map(each -> page(each, frame)).orElseGet(Pages::absent);
    }

    @GetMapping("/benefit/batches/template.xlsx")
    Object template(Actor actor, Frame frame) {
        return register.asker(actor).isEmpty()
                ? Pages.absent()
                : file(BatchBook.template(frame), frame.t("benefit.batch.template.name") + ".xlsx", XLSX);
    }

    @PostMapping("/benefit/batches")
    ModelAndView take(Actor actor, Form sent, Frame frame) {
        Optional<BenefitAsker> asker = register.asker(actor);
        if (asker.isEmpty()) {
            return Pages.absent();
        }
        Form form = sent.labels("benefit.");
        String purpose = form.oneOf(
                "purpose",
                purposes(asker.get(), frame).stream().map(Choice::value).toList());
        LocalDate day = form.dateOrNull("day");
        List<BatchRow> rows = read(form);
        MultipartFile list = form.file("list");
        String name = list == null ? "" : plain(String.valueOf(list.getOriginalFilename()));
        return acts.perform(
                actor,
                form,
                () -> desk.take(asker.get(), UUID.fromString(purpose), day == null ? frame.today() : day, name, rows),
                id -> "/benefit/batches/" + id,
                () -> page(asker.get(), frame));
    }

    @GetMapping("/benefit/batches/{id}")
    ModelAndView show(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "") String still,
            HttpServletResponse answer) {
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Optional<BenefitAsker> asker = register.asker(actor);
        Optional<BatchJob> job = asker.flatMap(each -> desk.find(each, id));
        if (asker.isEmpty() || job.isEmpty()) {
            return Pages.absent();
        }
        // a header and not an element of the page: who stops it by ?still=yes gets a page that stays as it is
        if (job.get().running() && still.isEmpty()) {
            answer.setHeader("Refresh", "1");
        }
        int number = page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
        List<BatchResult> rows =
                job.get().running() ? List.of() : desk.rows(asker.get(), id, (number - 1) * PER_PAGE, PER_PAGE + 1);
        boolean more = rows.size() > PER_PAGE;
        return Pages.of(
                "benefit/batch/batch",
                new BatchPage(job.get(), more ? rows.subList(0, PER_PAGE) : rows, number, more, !still.isEmpty()));
    }

    @GetMapping("/benefit/batches/{id}/result.xlsx")
    Object workbook(Actor actor, @PathVariable UUID id, Frame frame) {
        return results(actor, id)
                .<Object>map(rows -> file(BatchBook.workbook(frame, rows), name(frame) + ".xlsx", XLSX))
                .orElseGet(Pages::absent);
    }

    @GetMapping("/benefit/batches/{id}/result.csv")
    Object commas(Actor actor, @PathVariable UUID id, Frame frame) {
        return results(actor, id)
                .<Object>map(rows -> file(BatchBook.commas(frame, rows), name(frame) + ".csv", CSV))
                .orElseGet(Pages::absent);
    }

    private Optional<List<BatchResult>> results(Actor actor, UUID id) {
        return register.asker(actor)
                .flatMap(asker -> desk.find(asker, id)
                        .filter(job -> job.state() != BatchJob.State.FORGOTTEN)
                        .map(job -> desk.rows(asker, id, 0, BatchDesk.MOST_ROWS)));
    }

    private ModelAndView page(BenefitAsker asker, Frame frame) {
        return Pages.of(
                "benefit/batch/batches",
                new BatchesPage(asker.department().name(), purposes(asker, frame), desk.of(asker)));
    }

    private List<Choice> purposes(BenefitAsker asker, Frame frame) {
        return register.open(asker, frame.today()).stream()
                .map(each -> Choice.of(each.id().toString(), each.name()))
                .toList();
    }

    private static List<BatchRow> read(Form form) {
        MultipartFile sent = form.file("list");
        if (sent == null || sent.isEmpty()) {
            form.problem("list", "roster.file.none");
            return List.of();
        }
        if (sent.getSize() > BatchFile.MOST_BYTES) {
            form.problem("list", "roster.file.large", BatchFile.MOST_BYTES / 1024 / 1024);
            return List.of();
        }
        return switch (BatchFile.read(bytes(sent))) {
            case Parsed.Good<List<BatchRow>>(List<BatchRow> rows) -> rows;
            case Parsed.Bad<List<BatchRow>>(String key, List<Object> args) -> {
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
        String some = plain.isEmpty() ? "list" : plain;
        return some.length() <= 100 ? some : some.substring(some.length() - 100);
    }

    private static String name(Frame frame) {
        return frame.t("benefit.batch.result.name");
    }

    private static ResponseEntity<byte[]> file(byte[] content, String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
