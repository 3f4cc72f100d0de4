package org.anju.web.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anju.cases.queue.Left;
import org.anju.cases.queue.Order;
import org.anju.cases.queue.Tally;
import org.anju.cases.queue.Whose;
import org.anju.policy.rule.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * 筛选栏 above a list of cases: each choice is an address, and says how many are behind it.
 *
 * @param path of the list
 * @param counts of the choices that have one, by the choice's name
 */
public record Bar(
        String path,
        Selection chosen,
        List<Chip> whose,
        List<Chip> states,
        List<Chip> left,
        List<Chip> kinds,
        List<Chip> orders,
        Map<String, Integer> counts) {

    /** One choice. */
    public record Chip(String name, Phrase label, String address, boolean current) {}

    /**
     * @param words the beginning of the messages that name a state
     * @param kinds the kinds of business of that list, and the beginning of the messages that name them
     */
    public static <S extends Enum<S>> Bar of(
            String path,
            Selection chosen,
            Tally<S> tally,
            List<S> states,
            String words,
            List<String> kinds,
            String kindWords) {
        S state = states.isEmpty() ? null : chosen.state(states.getFirst().getDeclaringClass());
        var counts = new LinkedHashMap<String, Integer>();
        var whose = new ArrayList<Chip>();
        for (Whose each : Whose.values()) {
            counts.put(each.name(), state == null ? tally.all(each) : tally.of(each, state));
            whose.add(chip(path, chosen.whose(each), each.name(), "desk.whose." + each, each == chosen.whose()));
        }
        var chips = new ArrayList<Chip>();
        for (S each : states) {
            counts.put(each.name(), tally.of(chosen.whose(), each));
            chips.add(chip(path, chosen.state(each.name()), each.name(), words + each, each == state));
        }
        counts.put(Selection.ALL, tally.all(chosen.whose()));
        chips.add(chip(path, chosen.state(Selection.ALL), Selection.ALL, "desk.all", state == null));
        var left = new ArrayList<Chip>();
        for (Left each : Left.values()) {
            counts.put(each.name(), tally.left(each));
            boolean on = each == chosen.left();
            left.add(chip(path, chosen.left(on ? null : each), each.name(), "desk.left." + each, on));
        }
        List<Chip> sorts = kinds.stream()
                .map(each -> {
                    boolean on = each.equals(chosen.kind());
                    return chip(path, chosen.kind(on ? null : each), each, kindWords + each, on);
                })
                .toList();
        var orders = new ArrayList<Chip>();
        for (Order each : Order.values()) {
            orders.add(chip(path, chosen.order(each), each.name(), "desk.order." + each, each == chosen.order()));
        }
        return new Bar(path, chosen, whose, chips, left, sorts, orders, counts);
    }

    private static Chip chip(String path, Selection leads, String name, String label, boolean current) {
        return new Chip(name, Phrase.of(label), path + "?" + leads.query(), current);
    }

    public @Nullable Integer count(Chip chip) {
        return counts.get(chip.name());
    }

    /** Beyond that nothing is counted. */
    public static String shown(Chip chip, int count) {
        boolean most = count >= Tally.MOST && List.of("OVER", "RED", "AMBER").contains(chip.name());
        return most ? Tally.MOST + "+" : String.valueOf(count);
    }

    /** Where the figures are asked for anew. */
    public String live() {
        return path + "/counts?" + chosen.query();
    }

    public String page(String name, String token) {
        return path + "?" + chosen.query() + "&" + name + "=" + Selection.encoded(token);
    }
}
