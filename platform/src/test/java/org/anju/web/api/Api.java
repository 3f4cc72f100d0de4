package org.anju.web.api;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import org.anju.policy.rule.Policy;
import org.anju.policy.time.WindowHours;
import org.anju.policy.time.WorkingDays;
import org.anju.web.kit.Messages;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The open API by itself, on 1 March 2024 at one minute past midnight in Beijing. */
final class Api {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    final MockMvc mvc;

    Api() throws IOException {
        InstantSource clock = InstantSource.fixed(Instant.parse("2024-02-29T16:01:00Z"));
        var replies = new Replies(new Messages(true), clock);
        var wages = new WageTable(Policy::shipped);
        this.mvc = MockMvcBuilders.standaloneSetup(
                        new PrecheckController(replies, wages),
                        new CalendarController(
                                replies,
                                wages,
                                (district, from) -> new WindowHours(WorkingDays.published()),
                                Policy::shipped),
                        new WagesController(replies, wages),
                        new ApiDoor(replies))
                .build();
    }

    /** The answer, with its status checked. */
    JsonNode post(String body, int status) throws Exception {
        return post(body, status, "zh-CN");
    }

    JsonNode post(String body, int status, String language) throws Exception {
        MvcResult result = mvc.perform(MockMvcRequestBuilders.post(ApiPaths.PRECHECK)
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Accept-Language", language)
                        .content(body))
                .andReturn();
        return checked(result, status);
    }

    JsonNode get(String address, int status) throws Exception {
        return checked(mvc.perform(MockMvcRequestBuilders.get(address)).andReturn(), status);
    }

    static JsonNode checked(MvcResult result, int status) throws Exception {
        String body = result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        if (result.getResponse().getStatus() != status) {
            throw new AssertionError(result.getResponse().getStatus() + " instead of " + status + ": " + body);
        }
        String type = status == 200 ? "application/json" : "application/problem+json";
        if (!type.equals(result.getResponse().getContentType())) {
            throw new AssertionError(result.getResponse().getContentType());
        }
        if (result.getRequest().getSession(false) != null) {
            throw new AssertionError("a session was opened");
        }
        return JSON.readTree(body);
    }
}
