package org.anju.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.policy.precheck.Precheck;
import org.anju.policy.precheck.Query;
import org.anju.policy.rule.Pack;
import org.anju.policy.rule.Parameters;
import org.anju.web.kit.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.JsonNode;

/** 预检接口: {@code POST /api/v1/precheck}. */
@Controller
final class PrecheckController {

    private static final int MOST_BYTES = 64 * 1024;

    private final Replies replies;
    private final WageTable wages;
    private final PrecheckShow show = new PrecheckShow();

    PrecheckController(Replies replies, WageTable wages) {
        this.replies = replies;
        this.wages = wages;
    }

    @PostMapping(ApiPaths.PRECHECK)
    ResponseEntity<byte[]> precheck(HttpServletRequest request) throws IOException {
        JsonBody body = JsonBody.read(request, MOST_BYTES);
        if (body.refused() > 0) {
            return replies.refused(body.refused(), request);
        }
        var complaints = new Complaints();
        JsonNode node = replies.json().object(body.bytes(), complaints);
        return node == null ? replies.bad(complaints, request) : answer(node, complaints, request);
    }

    private ResponseEntity<byte[]> answer(JsonNode node, Complaints complaints, HttpServletRequest request) {
        PrecheckRequest asked = PrecheckReader.read(node, complaints);
        Parameters parameters = parameters(asked, complaints);
        if (parameters == null || !complaints.none()) {
            return replies.bad(complaints, request);
        }
        Language language = Reader.language(request);
        var assessment = Precheck.assess(new Query(parameters, asked.applicant(), asked.employer()));
        return replies.ok(show.show(assessment, asked.situation(), language, replies.phrases(language)), language);
    }

    private @Nullable Parameters parameters(PrecheckRequest asked, Complaints complaints) {
        LocalDate on = asked.on() == null ? replies.today() : asked.on();
        Optional<Pack> pack = wages.pack(asked.pack(), on);
        if (pack.isEmpty()) {
            complaints.add("pack", "UNKNOWN_PACK", wages.packs());
            return null;
        }
        Optional<Parameters> parameters = wages.on(on, pack.get());
        if (parameters.isEmpty()) {
            complaints.add("on", "TOO_EARLY", wages.first());
        }
        return parameters.orElse(null);
    }
}
