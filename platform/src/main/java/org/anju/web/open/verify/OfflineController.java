package org.anju.web.open.verify;

import jakarta.servlet.http.HttpServletResponse;
import org.anju.sheets.SheetSite;
import org.anju.sheets.token.TokenKeys;
import org.anju.web.kit.Assets;
import org.anju.web.kit.Frame;
import org.anju.web.kit.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 离线查验页: one file to save and open anywhere, and the keys it holds for whoever writes his own. */
@Controller
final class OfflineController {

    private static final MediaType KEY_SET = MediaType.parseMediaType("application/jwk-set+json");

    private final TokenKeys keys;
    private final SheetSite site;
    private final Assets assets;

    OfflineController(TokenKeys keys, SheetSite site, Assets assets) {
        this.keys = keys;
        this.site = site;
        this.assets = assets;
    }

    @GetMapping("/verify/offline")
    ModelAndView page(Frame frame, HttpServletResponse response) {
        String name = frame.t("verify.offline.file");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        return Pages.of(
                "open/verify/offline",
                new OfflinePage(assets.text("offline.css"), assets.text("token.js"), keys.published(), site.address()));
    }

    @GetMapping("/verify/keys.json")
    ResponseEntity<String> keys() {
        return ResponseEntity.ok().contentType(KEY_SET).body(keys.published());
    }
}
