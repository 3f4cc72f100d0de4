package org.anju.web.demo.messages;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.notices.carry.Addresses;
import org.anju.notices.carry.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 演示短信网关: keeps to docs/contract/sms-gateway.md. Numbers that end with 0000 are not there. */
@Controller
@ConditionalOnBooleanProperty("anju.demo")
class GatewayController {

    private static final String BEARER = "Bearer ";
    private static final int LONGEST = 500;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Box box;

    GatewayController(Box box) {
        this.box = box;
    }

    @PostMapping("/demo/sms/messages")
    ResponseEntity<Map<String, String>> take(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String who,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String sent,
            @RequestBody(required = false) byte @Nullable [] sentBody) {
        if (!known(who)) {
            return error(HttpStatus.UNAUTHORIZED, "NOT_KNOWN");
        }
        Optional<UUID> key = key(sent);
        if (key.isEmpty()) {
            return error(HttpStatus.BAD_REQUEST, "INVALID_KEY");
        }
        JsonNode body = read(sentBody);
        String to = body.path("to").asString("");
        String text = body.path("text").asString("");
        if (!Addresses.mobile(to) || to.endsWith("0000")) {
            return error(HttpStatus.BAD_REQUEST, "INVALID_NUMBER");
        }
        if (text.isBlank() || text.length() > LONGEST) {
            return error(HttpStatus.BAD_REQUEST, "INVALID_TEXT");
        }
        return box.put(key.get(), Channel.SMS, to, "", text)
                ? ResponseEntity.status(HttpStatus.ACCEPTED).body(accepted(key.get()))
                : error(HttpStatus.CONFLICT, "KEY_USED");
    }

    @GetMapping("/demo/sms/messages/{key}")
    ResponseEntity<Map<String, String>> look(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String who,
            @PathVariable("key") String asked) {
        if (!known(who)) {
            return error(HttpStatus.UNAUTHORIZED, "NOT_KNOWN");
        }
        return key(asked)
                .flatMap(box::find)
                .map(item -> ResponseEntity.ok(accepted(item.key())))
                .orElseGet(() -> error(HttpStatus.NOT_FOUND, "NOT_THERE"));
    }

    private static JsonNode read(byte @Nullable [] body) {
        try {
            return JSON.readTree(body == null ? new byte[0] : body);
        } catch (JacksonException unreadable) {
            return JSON.createObjectNode();
        }
    }

    private boolean known(String who) {
        return who.startsWith(BEARER) && box.knows(who.substring(BEARER.length()));
    }

    private static Optional<UUID> key(String sent) {
        try {
            return Optional.of(UUID.fromString(sent));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Map<String, String> accepted(UUID key) {
        return Map.of("key", key.toString(), "state", "ACCEPTED");
    }

    private static ResponseEntity<Map<String, String>> error(HttpStatus status, String what) {
        return ResponseEntity.status(status).body(Map.of("error", what));
    }
}
