package org.anju.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.anju.sheets.benefit.BenefitAnswer;
import org.anju.sheets.benefit.BenefitAsker;
import org.anju.sheets.benefit.BenefitDesk;
import org.anju.sheets.benefit.BenefitQuestion;
import org.anju.sheets.benefit.BenefitRegister;
import org.anju.web.kit.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.JsonNode;

/** 待遇查验接口: one permit on one day, asked with a department's key. */
@Controller
final class BenefitChecksController {

    private static final int MOST_BYTES = 64 * 1024;

    private final Replies replies;
    private final KeyDoor door;
    private final BenefitDesk desk;
    private final BenefitRegister register;

    BenefitChecksController(Replies replies, KeyDoor door, BenefitDesk desk, BenefitRegister register) {
        this.replies = replies;
        this.door = door;
        this.desk = desk;
        this.register = register;
    }

    @PostMapping(ApiPaths.BENEFIT_CHECKS)
    ResponseEntity<byte[]> check(HttpServletRequest request) throws IOException {
        JsonBody body = JsonBody.read(request, MOST_BYTES);
        return door.through(
                request,
                asker -> body.refused() > 0
                        ? replies.refused(body.refused(), request)
                        : answer(asker, body.bytes(), request));
    }

    private ResponseEntity<byte[]> answer(BenefitAsker asker, byte[] body, HttpServletRequest request) {
        var complaints = new Complaints();
        JsonNode node = replies.json().object(body, complaints);
        if (node == null) {
            return replies.bad(complaints, request);
        }
        Fields fields = Fields.of(node, complaints);
        var reader = new BenefitReader(complaints, replies.today());
        UUID purpose = reader.purpose(fields);
        BenefitQuestion question = reader.question(fields);
        fields.end();
        return purpose == null || question == null || !complaints.none()
                ? replies.bad(complaints, request)
                : asked(asker, purpose, question, request);
    }

    private ResponseEntity<byte[]> asked(
            BenefitAsker asker, UUID purpose, BenefitQuestion question, HttpServletRequest request) {
        Language language = Reader.language(request);
        return switch (desk.check(asker, purpose, question)) {
            case BenefitAnswer.Said said ->
                replies.ok(BenefitShow.of(said.check(), purpose, replies.phrases(language)), language);
            case BenefitAnswer.Not not -> not(not.why().key(), request);
        };
    }

    private ResponseEntity<byte[]> not(String why, HttpServletRequest request) {
        if (why.equals("benefit.braked")) {
            return replies.refused(429, "Retry-After", "3600", request);
        }
        var complaints = new Complaints();
        complaints.add("purpose", "NOT_PURPOSE");
        return replies.bad(complaints, request);
    }

    @GetMapping(ApiPaths.BENEFIT_PURPOSES)
    ResponseEntity<byte[]> purposes(HttpServletRequest request) {
        return door.through(
                request,
                asker -> replies.ok(
                        new Purposes(
                                asker.department().name(),
                                register.open(asker, replies.today()).stream()
                                        .map(each -> new Purpose(
                                                each.id(),
                                                each.name(),
                                                each.from().toString(),
                                                each.to() == null
                                                        ? null
                                                        : each.to().toString(),
                                                each.seesCompanions(),
                                                each.seesEmployer()))
                                        .toList()),
                        Reader.language(request)));
    }

    @RequestMapping(ApiPaths.BENEFIT_CHECKS)
    ResponseEntity<byte[]> notPosted(HttpServletRequest request) {
        return replies.otherwise("POST", request);
    }

    @RequestMapping(ApiPaths.BENEFIT_PURPOSES)
    ResponseEntity<byte[]> notGot(HttpServletRequest request) {
        return replies.otherwise("GET, HEAD", request);
    }

    record Purposes(String department, List<Purpose> purposes) {}

    record Purpose(
            UUID id, String name, String from, @Nullable String to, boolean companions, boolean employer) {}
}
