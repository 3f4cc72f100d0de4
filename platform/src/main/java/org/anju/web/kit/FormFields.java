package org.anju.web.kit;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The fields and files of one sent form, as they came. */
record FormFields(Map<String, List<String>> values, Map<String, List<MultipartFile>> files) {

    static FormFields of(HttpServletRequest request) {
        var values = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((name, sent) -> values.put(name, List.of(sent)));
        Map<String, List<MultipartFile>> files =
                request instanceof MultipartHttpServletRequest multi ? multi.getMultiFileMap() : Map.of();
        return new FormFields(values, files);
    }

    void add(String name, String value) {
        var all = new ArrayList<>(values.getOrDefault(name, List.of()));
        all.add(value);
        values.put(name, List.copyOf(all));
    }

    Set<String> names() {
        return values.keySet();
    }

    String first(String name) {
        List<String> sent = values.get(name);
        return sent == null || sent.isEmpty() ? "" : sent.getFirst().strip();
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    @Nullable
    MultipartFile file(String name) {
        List<MultipartFile> sent = filesOf(name);
        return sent.isEmpty() ? null : sent.getFirst();
    }

    List<MultipartFile> filesOf(String name) {
        return files.getOrDefault(name, List.of()).stream()
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /**
     * SHA-256 over names and values in order of name; a file counts by name, size and its own SHA-256. Passwords do not
     * count: the fingerprint is stored, and a quick hash of a password must not be.
     */
    byte[] fingerprint() {
        MessageDigest digest = sha256();
        var lines = new ArrayList<String>();
        new TreeMap<>(values).forEach((name, sent) -> {
            if (!name.equals(Form.ONCE) && !name.equals(Form.CSRF) && !name.startsWith("password")) {
                sent.forEach(each -> lines.add("v" + name.length() + ":" + name + each.length() + ":" + each));
            }
        });
        new TreeMap<>(files)
                .forEach((name, sent) -> sent.forEach(each -> lines.add("f" + name.length() + ":" + name
                        + String.valueOf(each.getOriginalFilename()).length() + ":" + each.getOriginalFilename()
                        + each.getSize() + ":" + content(each))));
        lines.forEach(each -> digest.update((each + "\n").getBytes(StandardCharsets.UTF_8)));
        return digest.digest();
    }

    private static String content(MultipartFile file) {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(file.getInputStream(), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException(every);
        }
    }
}
