package org.anju.parties.filing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.anju.parties.profile.Problem;
import org.anju.policy.value.CreditCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * 信息备案: all that an employer has said of itself, with its agents, as it stands now. The printed form is made from it
 * and carries its hash, so that paper and platform can be held against each other (G-3.1.2-12).
 *
 * @param name as the register knows it; the newest is in the parts
 */
public record Filing(
        UUID employer, CreditCode creditCode, String name, Map<FilingPart, Kept> parts, List<ListedAgent> agents) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SHOWN = 12;

    /**
     * One part as it was last saved.
     *
     * @param version counts the savings; a form must name the one it was filled from
     */
    public record Kept(FilingStatement statement, long version, Instant savedAt) {}

    /** An agent as the form names him. */
    public record ListedAgent(
            UUID person,
            String name,
            String residentId,
            @Nullable String phone) {}

    public Filing {
        parts = Map.copyOf(parts);
        agents = List.copyOf(agents);
    }

    public @Nullable Kept kept(FilingPart part) {
        return parts.get(part);
    }

    /** The part's record, or null while nothing was saved. */
    public <S extends FilingStatement> @Nullable S say(Class<S> type) {
        return parts.values().stream()
                .map(Kept::statement)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    /** What is wrong or missing in a part on that day; a part never saved is open as a whole. */
    public List<Problem> problems(FilingPart part, LocalDate today) {
        Kept kept = parts.get(part);
        return kept == null
                ? List.of(new Problem("", "parties.problem.part", List.of(), true))
                : kept.statement().problems(creditCode, today);
    }

    /** Parts that are not yet complete, in the order of the guide. */
    public List<FilingPart> open(LocalDate today) {
        return Arrays.stream(FilingPart.values())
                .filter(part -> !problems(part, today).isEmpty())
                .toList();
    }

    /** SHA-256 over all that the form prints, in hex; the same data give the same hash whenever they were saved. */
    public String hash() {
        var said = new TreeMap<String, Object>();
        parts.forEach((part, kept) -> said.put(part.name(), kept.statement()));
        said.put("creditCode", creditCode.code());
        said.put(
                "agents",
                agents.stream()
                        .sorted(java.util.Comparator.comparing(ListedAgent::residentId))
                        .toList());
        try {
            byte[] json = JSON.writeValueAsString(said).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The beginning of the hash as the form prints it and the clerk types it: three groups of four. */
    public String mark() {
        return mark(hash());
    }

    public static String mark(String hash) {
        return hash.substring(0, SHOWN).toUpperCase(java.util.Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
    }
}
