package org.anju.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.anju.policy.rule.Phrase;
import org.anju.policy.time.Beijing;
import org.anju.web.kit.Dates;
import org.anju.web.kit.Language;
import org.anju.web.kit.Messages;
import org.anju.web.kit.PhraseText;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What goes back: the answer, or an RFC 9457 problem that names each bad field. */
@Component
final class Replies {

    private final ApiJson json = new ApiJson();
    private final Messages messages;
    private final InstantSource clock;

    Replies(Messages messages, InstantSource clock) {
        this.messages = messages;
        this.clock = clock;
    }

    ApiJson json() {
        return json;
    }

    LocalDate today() {
        return Beijing.today(clock);
    }

    PhraseText phrases(Language language) {
        return new PhraseText(messages, new Dates(language, today()));
    }

    ResponseEntity<byte[]> ok(Object answer, Language language) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(json.write(answer));
    }

    ResponseEntity<byte[]> bad(Complaints complaints, HttpServletRequest request) {
        Language language = Reader.language(request);
        List<FieldError> errors = complaints.all().stream()
                .map(each -> new FieldError(
                        each.field(), each.code(), say(language, "api.error." + each.code(), each.args())))
                .toList();
        return problem(400, language, say(language, "api.detail.400", List.of(errors.size())), errors)
                .build();
    }

    private ResponseEntity<byte[]> wrongMethod(String allowed, HttpServletRequest request) {
        Language language = Reader.language(request);
        return problem(405, language, say(language, "api.detail.405", List.of(allowed)), List.of())
                .header(HttpHeaders.ALLOW, allowed)
                .build();
    }

    /** What an address says to every method but its own. */
    ResponseEntity<byte[]> otherwise(String allowed, HttpServletRequest request) {
        return request.getMethod().equals("OPTIONS")
                ? ResponseEntity.noContent()
                        .header(HttpHeaders.ALLOW, allowed + ", OPTIONS")
                        .build()
                : wrongMethod(allowed, request);
    }

    ResponseEntity<byte[]> refused(int status, HttpServletRequest request) {
        Language language = Reader.language(request);
        return problem(status, language, say(language, "api.detail." + status, List.of()), List.of())
                .build();
    }

    /** Refused with a header that says what to do about it. */
    ResponseEntity<byte[]> refused(int status, String header, String value, HttpServletRequest request) {
        Language language = Reader.language(request);
        return problem(status, language, say(language, "api.detail." + status, List.of()), List.of())
                .header(header, value)
                .build();
    }

    private Draft problem(int status, Language language, String detail, List<FieldError> errors) {
        String title = say(language, "api.title." + status, List.of());
        byte[] body = json.write(new Problem("about:blank", title, status, detail, errors));
        return new Draft(
                ResponseEntity.status(status)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                        .varyBy(HttpHeaders.ACCEPT_LANGUAGE),
                body);
    }

    private String say(Language language, String key, List<Object> args) {
        return phrases(language).say(new Phrase(key, args));
    }

    /** RFC 9457; {@code errors} is empty where no field is at fault. */
    public record Problem(String type, String title, int status, String detail, List<FieldError> errors) {}

    public record FieldError(String field, String code, String message) {}

    private record Draft(ResponseEntity.BodyBuilder builder, byte[] body) {

        Draft header(String name, String value) {
            builder.header(name, value);
            return this;
        }

        ResponseEntity<byte[]> build() {
            return builder.body(body);
        }
    }
}
