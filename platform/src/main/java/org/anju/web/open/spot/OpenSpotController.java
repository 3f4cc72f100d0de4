package org.anju.web.open.spot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.anju.cases.spot.SpotDesk;
import org.anju.cases.spot.SpotPublication;
import org.anju.web.kit.Pages;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** 抽查公示: frame, seed and result of every draw, and the script that draws again (G-4.8-2, ADR 118). */
@Controller
final class OpenSpotController {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SpotDesk desk;
    private final String script = read();

    OpenSpotController(SpotDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/spot")
    ModelAndView all() {
        return Pages.of("open/spot/spots", new OpenSpotsPage(desk.published()));
    }

    @GetMapping("/spot/{no}")
    ModelAndView one(@PathVariable String no) {
        Optional<SpotPublication> spot = desk.published(no);
        return spot.isEmpty() ? Pages.absent() : Pages.of("open/spot/spot", new OpenSpotPage(spot.get(), script));
    }

    @GetMapping("/spot/{no}.json")
    ResponseEntity<String> json(@PathVariable String no) {
        return desk.published(no)
                .map(spot -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(JSON.writeValueAsString(spot)))
                .orElse(ResponseEntity.notFound().build());
    }

    private static String read() {
        try (InputStream in =
                Objects.requireNonNull(OpenSpotController.class.getResourceAsStream("/spot-check-replay.py"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
