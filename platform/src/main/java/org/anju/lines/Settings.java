package org.anju.lines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.env.Environment;

/** What whoever runs the house has set, below one name. */
public record Settings(Environment environment, String name) {

    /** Empty where nothing is set. */
    public String text(String key) {
        return environment.getProperty(name + "." + key, "").strip();
    }

    public String text(String key, String otherwise) {
        String set = text(key);
        return set.isEmpty() ? otherwise : set;
    }

    public int number(String key, int otherwise) {
        String set = text(key);
        try {
            return set.isEmpty() ? otherwise : Integer.parseInt(set);
        } catch (NumberFormatException unreadable) {
            throw new IllegalStateException(name + "." + key + " is not a number", unreadable);
        }
    }

    /** Given itself, or in the file that {@code …-file} names. */
    public String secret(String key) {
        String file = text(key + "-file");
        if (file.isEmpty()) {
            return text(key);
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + "." + key + "-file cannot be read", unreadable);
        }
    }

    /** Where something is reached: https, or http on this machine; empty where nothing is set. */
    public Optional<URI> address(String key) {
        String text = text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        URI url = URI.create(text);
        String host = url.getHost();
        boolean closed = "https".equals(url.getScheme());
        if (host == null || !closed && !("http".equals(url.getScheme()) && here(host))) {
            throw new IllegalStateException(name + "." + key + " must be https, or http on this machine");
        }
        return Optional.of(url);
    }

    /** In the clear only within this machine. */
    public static boolean here(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("::1") || host.equals("[::1]");
    }
}
