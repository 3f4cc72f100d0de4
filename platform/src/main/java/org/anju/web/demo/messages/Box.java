package org.anju.web.demo.messages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anju.notices.carry.Channel;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示信箱: what the demonstration has sent, in memory, the last five hundred. What has come is known by its key. */
@Component
@ConditionalOnBooleanProperty("anju.demo")
public class Box {

    private static final int MOST = 500;

    private final InstantSource clock;
    private final Map<UUID, Item> items = new LinkedHashMap<>();
    private final String secret;

    Box(InstantSource clock) {
        this.clock = clock;
        byte[] drawn = new byte[24];
        new SecureRandom().nextBytes(drawn);
        this.secret = HexFormat.of().formatHex(drawn);
    }

    /** One that has come. */
    public record Item(UUID key, Channel channel, String to, String subject, String text, Instant at) {}

    /** The first of that key stays; answers whether what lies there is the same. */
    synchronized boolean put(UUID key, Channel channel, String to, String subject, String text) {
        Item lying = items.get(key);
        if (lying == null) {
            items.put(key, new Item(key, channel, to, subject, text, clock.instant()));
            if (items.size() > MOST) {
                items.remove(items.keySet().iterator().next());
            }
            return true;
        }
        return lying.to().equals(to) && lying.text().equals(text);
    }

    synchronized Optional<Item> find(UUID key) {
        return Optional.ofNullable(items.get(key));
    }

    /** Newest first. */
    synchronized List<Item> all() {
        return List.copyOf(items.values()).reversed();
    }

    String secret() {
        return secret;
    }

    boolean knows(String said) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.US_ASCII), said.getBytes(StandardCharsets.UTF_8));
    }
}
