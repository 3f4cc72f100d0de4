package org.anju.web.open.verify;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.anju.sheets.FileCheckDesk;
import org.anju.sheets.sign.SheetKeys;
import org.anju.trail.Actor;
import org.anju.web.kit.Form;
import org.anju.web.kit.Frame;
import org.anju.web.kit.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 核对电子文件: a sheet that came as a file, and what one needs to check it without us. */
@Controller("sheetFileController")
final class FileController {

    private static final String TEMPLATE = "open/verify/file";
    private static final MediaType PEM = MediaType.parseMediaType("application/x-pem-file");
    private static final MediaType CRL = MediaType.parseMediaType("application/pkix-crl");

    private final FileCheckDesk desk;
    private final SheetKeys keys;

    FileController(FileCheckDesk desk, SheetKeys keys) {
        this.desk = desk;
        this.keys = keys;
    }

    @GetMapping("/verify/file")
    ModelAndView ask() {
        return Pages.of(TEMPLATE, new FilePage(null));
    }

    @PostMapping("/verify/file")
    ModelAndView check(Form form, Actor actor, Frame frame, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        MultipartFile file = form.file("file");
        if (file == null || file.isEmpty()) {
            form.problem("file", "verify.file.none");
        } else if (file.getSize() > FileCheckDesk.MOST_BYTES) {
            form.problem("file", "verify.file.large", FileCheckDesk.MOST_BYTES >> 20);
        } else {
            return Pages.of(TEMPLATE, new FilePage(desk.check(bytes(file), actor)));
        }
        return Pages.problems(frame, form, ask());
    }

    @GetMapping("/verify/ca.pem")
    ResponseEntity<String> authorities() {
        return ResponseEntity.ok().contentType(PEM).body(keys.authorities());
    }

    @GetMapping("/verify/ca.crl")
    ResponseEntity<byte[]> revocations() {
        return ResponseEntity.ok().contentType(CRL).body(keys.revocations(false));
    }

    @GetMapping("/verify/ca-sm2.crl")
    ResponseEntity<byte[]> sealRevocations() {
        return ResponseEntity.ok().contentType(CRL).body(keys.revocations(true));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
