package org.anju.web.office;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The figures of a list for a page that lies open: small, and nothing at all where none has changed. */
public final class Figures {

    private Figures() {}

    /** @param known the mark of the figures the page has */
    public static ResponseEntity<String> answer(Map<String, Integer> counts, @Nullable String known) {
        String body = counts.entrySet().stream()
                .map(each -> "\"" + each.getKey() + "\":" + each.getValue())
                .collect(Collectors.joining(",", "{", "}"));
        String mark = "\"" + Integer.toHexString(body.hashCode()) + "\"";
        var answer = ResponseEntity.status(mark.equals(known) ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .cacheControl(CacheControl.noStore())
                .eTag(mark);
        return mark.equals(known)
                ? answer.build()
                : answer.contentType(MediaType.APPLICATION_JSON).body(body);
    }
}
