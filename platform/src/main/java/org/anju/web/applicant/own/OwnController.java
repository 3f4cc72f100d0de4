package org.anju.web.applicant.own;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import org.anju.cases.correction.CorrectionDesk;
import org.anju.policy.time.Beijing;
import org.anju.sheets.Printed;
import org.anju.sheets.own.OwnPaper;
import org.anju.trail.Actor;
import org.anju.trail.own.OwnDesk;
import org.anju.trail.own.Owner;
import org.anju.web.files.UnprintablePage;
import org.anju.web.kit.Frame;
import org.anju.web.kit.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 我的个人信息: says what is kept, and hands it out. Whose it is, the sign-in says and nothing else. */
@Controller
final class OwnController {

    private final OwnBook book;
    private final OwnDesk desk;
    private final OwnPaper paper;
    private final CorrectionDesk corrections;
    private final InstantSource clock;

    OwnController(OwnBook book, OwnDesk desk, OwnPaper paper, CorrectionDesk corrections, InstantSource clock) {
        this.book = book;
        this.desk = desk;
        this.paper = paper;
        this.corrections = corrections;
        this.clock = clock;
    }

    @GetMapping("/me/data")
    ModelAndView show(Actor actor) {
        return Pages.of(
                "applicant/own/data",
                new OwnPage(book.counts(book.owner(actor)), corrections.all(actor), Beijing.today(clock)));
    }

    @GetMapping("/me/data.json")
    void json(Actor actor, HttpServletResponse response) throws IOException {
        Owner owner = book.owner(actor);
        desk.taken(actor, "json");
        response.setContentType("application/json;charset=utf-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, named("json"));
        response.setHeader("X-Content-Type-Options", "nosniff");
        new OwnFile(book.parts()).write(owner, clock.instant(), response.getOutputStream());
    }

    @GetMapping("/me/data.pdf")
    Object pdf(Actor actor, Frame frame) {
        Owner owner = book.owner(actor);
        return switch (paper.print(new OwnFaces(frame).face(owner, book.parts()))) {
            case Printed.Pdf(byte[] bytes) -> {
                desk.taken(actor, "pdf");
                yield ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .contentLength(bytes.length)
                        .cacheControl(CacheControl.noStore())
                        .header(HttpHeaders.CONTENT_DISPOSITION, named("pdf"))
                        .header("X-Content-Type-Options", "nosniff")
                        .body(bytes);
            }
            case Printed.Unprintable missing ->
                Pages.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "files/unprintable",
                        new UnprintablePage(String.join("", missing.characters()), "/me/data"));
        };
    }

    /** Nobody's name: a file's name is seen by whoever sees the disk. */
    private String named(String kind) {
        return ContentDisposition.attachment()
                .filename("anju-own-data-" + Beijing.today(clock) + "." + kind)
                .build()
                .toString();
    }
}
