package org.anju.web.files;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.anju.materials.upload.StagedUpload;
import org.anju.materials.upload.UploadDesk;
import org.anju.policy.rule.Phrase;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.web.kit.Form;
import org.anju.web.kit.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes files in pieces from the page's script, and says how far each has come (ADR 086). */
@Controller
class UploadController {

    private final UploadDesk desk;
    private final TransactionTemplate transaction;

    UploadController(UploadDesk desk, PlatformTransactionManager transactions) {
        this.desk = desk;
        this.transaction = new TransactionTemplate(transactions);
    }

    @PostMapping("/uploads")
    ResponseEntity<Map<String, Object>> begin(Actor actor, Form form, Frame frame) {
        String size = form.raw("size");
        long bytes = size.matches("\\d{1,15}") ? Long.parseLong(size) : 0;
        return switch (within(() -> desk.begin(actor, form.raw("name"), bytes))) {
            case Outcome.Done(String id) ->
                ResponseEntity.status(HttpStatus.CREATED).body(Map.of("id", id, "offset", 0));
            case Outcome.Refused(var why) ->
                ResponseEntity.unprocessableContent()
                        .body(Map.of("problem", frame.t(new Phrase(why.key(), why.args()))));
            default -> ResponseEntity.notFound().build();
        };
    }

    @GetMapping("/uploads/{id}")
    ResponseEntity<Map<String, Object>> offset(Actor actor, @PathVariable UUID id) {
        return told(desk.find(actor, id), true);
    }

    @PostMapping("/uploads/{id}")
    ResponseEntity<Map<String, Object>> piece(Actor actor, @PathVariable UUID id, HttpServletRequest request)
            throws IOException {
        String at = String.valueOf(request.getParameter("offset"));
        int offset = at.matches("\\d{1,8}") ? Integer.parseInt(at) : -1;
        if (desk.find(actor, id).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        // all of it or nothing: a piece whose line broke is not kept
        byte[] piece = request.getInputStream().readNBytes(UploadDesk.PIECE + 1);
        if (piece.length > UploadDesk.PIECE) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        Optional<StagedUpload> now = within(() -> desk.take(actor, id, offset, piece));
        boolean taken = piece.length > 0
                && now.filter(upload -> upload.received() == offset + piece.length)
                        .isPresent();
        return told(now, taken);
    }

    @PostMapping("/uploads/{id}/drop")
    ResponseEntity<Map<String, Object>> drop(Actor actor, @PathVariable UUID id) {
        return within(() -> desk.drop(actor, id))
                ? ResponseEntity.noContent().build()
                : ResponseEntity.notFound().build();
    }

    private static ResponseEntity<Map<String, Object>> told(Optional<StagedUpload> upload, boolean right) {
        return upload.map(each -> ResponseEntity.status(right ? HttpStatus.OK : HttpStatus.CONFLICT)
                        .body(Map.<String, Object>of(
                                "id", each.id().toString(),
                                "name", each.name(),
                                "size", each.bytes(),
                                "offset", each.received())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private <T> T within(Supplier<T> act) {
        return Objects.requireNonNull(transaction.execute(status -> act.get()));
    }
}
