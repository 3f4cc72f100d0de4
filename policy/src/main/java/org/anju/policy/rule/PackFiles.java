package org.anju.policy.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** 各区政策包: the packs that ship with the code, by key. A district more is one file and its line in the index. */
public final class PackFiles {

    private PackFiles() {}

    public static Map<String, PackFile> shipped() {
        return Shipped.FILES;
    }

    /** The one of that district, which must ship. */
    static PackFile of(String key) {
        return Objects.requireNonNull(shipped().get(key), key);
    }

    private static final class Shipped {
        private static final Map<String, PackFile> FILES = load();

        private static Map<String, PackFile> load() {
            Map<String, PackFile> files = new TreeMap<>();
            text("index")
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(name -> {
                        PackFile file = PackFile.read(text(name.strip()));
                        files.put(file.pack().key(), file);
                    });
            return java.util.Collections.unmodifiableMap(files);
        }

        private static String text(String name) {
            try (InputStream in = PackFiles.class.getResourceAsStream("packs/" + name)) {
                return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
