package org.anju.web.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The door of the open API: its description, and an answer in its own form to whoever knocks in another way. */
@Controller
final class ApiDoor {

    private final Replies replies;

    ApiDoor(Replies replies) {
        this.replies = replies;
    }

    @GetMapping(ApiPaths.OPENAPI)
    ResponseEntity<Resource> description() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ClassPathResource("api/openapi.json"));
    }

    @RequestMapping(ApiPaths.PRECHECK)
    ResponseEntity<byte[]> notPosted(HttpServletRequest request) {
        return replies.otherwise("POST", request);
    }

    @RequestMapping({ApiPaths.WORKING_DAYS, ApiPaths.WINDOW, ApiPaths.WAGES, ApiPaths.OPENAPI})
    ResponseEntity<byte[]> notGot(HttpServletRequest request) {
        return replies.otherwise("GET, HEAD", request);
    }
}
