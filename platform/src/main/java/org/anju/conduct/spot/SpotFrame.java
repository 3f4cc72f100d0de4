package org.anju.conduct.spot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * 抽查名册: whoever may be drawn, ordered by credit code, and how the draw follows from it and a seed. Nothing but SHA-256 and
 * comparing: {@code docs/spot-check-replay.py} does the same in twenty lines (G-4.8-2, ADR 118).
 */
public record SpotFrame(List<SpotEntry> entries) {

    /** Drawn, and by which part of the draw. */
    public record Drawn(SpotEntry entry, Spot.Way way) {}

    public SpotFrame {
        entries = entries.stream()
                .sorted(Comparator.comparing(each -> each.code().code()))
                .toList();
    }

    /** One line for each: code, a space, weight, a line feed. */
    public String text() {
        var text = new StringBuilder();
        entries.forEach(each -> text.append(each.code().code())
                .append(' ')
                .append(each.weight())
                .append('\n'));
        return text.toString();
    }

    public byte[] hash() {
        return sha256(text());
    }

    /**
     * Each has the key of its ticket 0 and the smallest are drawn by chance. Of the rest each has as many tickets, from 1, as
     * it weighs; its smallest key counts, and the smallest are drawn by risk.
     */
    public List<Drawn> draw(byte[] seed, int byChance, int byRisk) {
        String hex = HexFormat.of().formatHex(seed);
        List<SpotEntry> chance = smallest(entries, byChance, each -> key(hex, each, 0));
        var rest = new ArrayList<>(entries);
        rest.removeAll(chance);
        List<SpotEntry> risk = smallest(rest, byRisk, each -> {
            String least = key(hex, each, 1);
            for (int ticket = 2; ticket <= each.weight(); ticket++) {
                String key = key(hex, each, ticket);
                least = key.compareTo(least) < 0 ? key : least;
            }
            return least;
        });
        var drawn = new ArrayList<Drawn>();
        chance.forEach(each -> drawn.add(new Drawn(each, Spot.Way.CHANCE)));
        risk.forEach(each -> drawn.add(new Drawn(each, Spot.Way.RISK)));
        return drawn;
    }

    private static List<SpotEntry> smallest(
            List<SpotEntry> from, int count, java.util.function.Function<SpotEntry, String> key) {
        Map<SpotEntry, String> keys = new HashMap<>();
        from.forEach(each -> keys.put(each, key.apply(each)));
        return from.stream()
                .sorted(Comparator.comparing(each -> keys.getOrDefault(each, "")))
                .limit(count)
                .toList();
    }

    private static String key(String seed, SpotEntry entry, int ticket) {
        return HexFormat.of().formatHex(sha256(seed + "|" + entry.code().code() + "|" + ticket));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
