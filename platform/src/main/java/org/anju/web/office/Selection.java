package org.anju.web.office;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.anju.cases.queue.Filter;
import org.anju.cases.queue.Left;
import org.anju.cases.queue.Order;
import org.anju.cases.queue.Whose;
import org.anju.cases.queue.Words;
import org.jspecify.annotations.Nullable;

/**
 * 列表: which list of cases a reader is working through, as it stands in the address of the list and, under the name
 * {@code in}, in the address of every case opened from it. What cannot be read is left out.
 *
 * @param state the name of a state, or {@code ALL}
 * @param words what was searched for, empty for nothing
 */
public record Selection(
        Whose whose,
        String state,
        @Nullable String kind,
        @Nullable Left left,
        Order order,
        @Nullable UUID employer,
        @Nullable UUID person,
        String words) {

    public static final String ALL = "ALL";

    private static final int LONGEST = 60;

    /** @param usual the state that is shown where none is named and nothing is looked for */
    public static Selection of(Map<String, String> asked, String usual) {
        String words = asked.getOrDefault("q", "").strip();
        UUID person = id(asked.get("person"));
        String named = asked.getOrDefault("state", "");
        return new Selection(
                Objects.requireNonNullElse(pick(Whose.class, asked.get("whose")), Whose.TEAM),
                named.matches("[A-Z_]{2,30}") ? named : words.isEmpty() && person == null ? usual : ALL,
                asked.getOrDefault("kind", "").matches("[A-Z_]{2,30}") ? asked.get("kind") : null,
                pick(Left.class, asked.get("left")),
                Objects.requireNonNullElse(pick(Order.class, asked.get("order")), Order.CLOCK),
                id(asked.get("employer")),
                person,
                words.substring(0, Math.min(LONGEST, words.length())));
    }

    /** Read from what {@link #query} wrote. */
    public static Selection in(@Nullable String query, String usual) {
        var asked = new HashMap<String, String>();
        for (String each : query == null ? new String[0] : query.split("&")) {
            int at = each.indexOf('=');
            if (at > 0) {
                asked.put(each.substring(0, at), decoded(each.substring(at + 1)));
            }
        }
        return of(asked, usual);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    /** What is appended to the address of a case, so that the list goes with it; nothing where there was none. */
    public static String carried(@Nullable String in) {
        return in == null || in.isEmpty() ? "" : "&in=" + encoded(in);
    }

    public String query() {
        var query = new StringBuilder("whose=" + whose + "&state=" + state);
        add(query, "kind", kind);
        add(query, "left", left);
        add(query, "order", order == Order.CLOCK ? null : order);
        add(query, "employer", employer);
        add(query, "person", person);
        add(query, "q", words.isEmpty() ? null : words);
        return query.toString();
    }

    private static void add(StringBuilder query, String name, @Nullable Object value) {
        if (value != null) {
            query.append('&').append(name).append('=').append(encoded(value.toString()));
        }
    }

    /** The list in the address of a case opened from it: {@code ?in=…}. */
    public String opened() {
        return "?in=" + encoded(query());
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public Filter filter() {
        return new Filter(whose, order, left, kind, employer, person, Words.of(words));
    }

    /** The state of that list's own kind; null for all, and for a word that is none. */
    public <S extends Enum<S>> @Nullable S state(Class<S> states) {
        return pick(states, state);
    }

    /** Anything but whose and state narrows the list. */
    public boolean narrowed() {
        return kind != null || left != null || employer != null || person != null || !words.isEmpty();
    }

    public Selection whose(Whose other) {
        return new Selection(other, state, kind, left, order, employer, person, words);
    }

    public Selection state(String other) {
        return new Selection(whose, other, kind, left, order, employer, person, words);
    }

    public Selection kind(@Nullable String other) {
        return new Selection(whose, state, other, left, order, employer, person, words);
    }

    public Selection left(@Nullable Left other) {
        return new Selection(whose, state, kind, other, order, employer, person, words);
    }

    public Selection order(Order other) {
        return new Selection(whose, state, kind, left, other, employer, person, words);
    }

    public Selection employer(@Nullable UUID other) {
        return new Selection(whose, state, kind, left, order, other, person, words);
    }

    public Selection bare() {
        return new Selection(whose, state, null, null, order, null, null, "");
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null || text.length() != 36 ? null : UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static <E extends Enum<E>> @Nullable E pick(Class<E> type, @Nullable String name) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
