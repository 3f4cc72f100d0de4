package org.anju.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Style sheet, script and icon, held in memory; the address carries the content's hash and is good for ever. */
@Controller
public final class Assets {

    private static final Map<String, String> TYPES =
            Map.of("css", "text/css;charset=utf-8", "js", "text/javascript;charset=utf-8", "svg", "image/svg+xml");

    private final Map<String, Asset> byName = new HashMap<>();
    private final Map<String, Asset> byPath = new HashMap<>();

    public Assets() throws IOException {
        for (var each : new PathMatchingResourcePatternResolver().getResources("classpath:assets/*.*")) {
            String name = String.valueOf(each.getFilename());
            int dot = name.lastIndexOf('.');
            byte[] plain = each.getContentAsByteArray();
            String path = name.substring(0, dot) + "-" + hash(plain) + name.substring(dot);
            String type = TYPES.getOrDefault(name.substring(dot + 1), "application/octet-stream");
            var asset = new Asset(path, type, plain, gzip(plain));
            byName.put(name, asset);
            byPath.put(path, asset);
        }
    }

    /** The address of {@code app.css} and the like; the same in both languages, so that it is fetched once. */
    public String url(String name) {
        Asset asset = byName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return "/assets/" + asset.path();
    }

    /** Its content, for a page that has to stand alone. */
    public String text(String name) {
        Asset asset = byName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return new String(asset.plain(), StandardCharsets.UTF_8);
    }

    @GetMapping("/assets/{file}")
    ResponseEntity<byte[]> send(@PathVariable String file, HttpServletRequest request) {
        Asset asset = byPath.get(file);
        if (asset == null) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
        }
        String accepts = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean zipped = accepts != null && accepts.contains("gzip");
        var answer = ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (zipped) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return answer.body(zipped ? asset.gzip() : asset.plain());
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException(every);
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(plain);
        }
        return bytes.toByteArray();
    }
}
