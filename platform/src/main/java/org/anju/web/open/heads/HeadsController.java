package org.anju.web.open.heads;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anju.trail.HeadRegister;
import org.anju.trail.HeadRegister.PublicHead;
import org.anju.web.kit.Form;
import org.anju.web.kit.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** 链头公示: the heads of the trail on a page, and as JSON for whoever wants to keep them. */
@Controller
final class HeadsController {

    private static final int PAGE = 20;
    private static final int MOST = 1_000;

    private final HeadRegister heads;
    private final JsonMapper json = JsonMapper.builder().build();

    HeadsController(HeadRegister heads) {
        this.heads = heads;
    }

    @GetMapping("/trail")
    ModelAndView page(Form form) {
        long before = number(form, "before", Long.MAX_VALUE);
        List<PublicHead> found = heads.below(before, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<PublicHead> shown = more ? found.subList(0, PAGE) : found;
        return Pages.of(
                "open/heads/heads",
                new HeadsPage(shown, heads.keys(), more ? shown.getLast().no() : null, before == Long.MAX_VALUE));
    }

    /** The oldest first after {@code ?after=}, so that a copy is continued by its last number; a page is a witness file as well. */
    @GetMapping("/trail/heads.json")
    ResponseEntity<byte[]> json(Form form) {
        long after = number(form, "after", 0);
        List<PublicHead> found = heads.after(after, MOST);
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("form", "anju-trail-head-1");
        answer.put("keys", heads.keys());
        answer.put("heads", found);
        answer.put(
                "next",
                found.size() == MOST
                        ? "/trail/heads.json?after=" + found.getLast().no()
                        : null);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .body(json.writeValueAsBytes(answer));
    }

    private static long number(Form form, String field, long otherwise) {
        String raw = form.raw(field);
        return raw.matches("\\d{1,18}") ? Long.parseLong(raw) : otherwise;
    }
}
