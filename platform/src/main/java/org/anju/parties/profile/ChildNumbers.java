package org.anju.parties.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.anju.parties.profile.Companions.Child;
import org.jspecify.annotations.Nullable;

/**
 * 子女编号: gives every child the number its files are kept under, so that they follow the child and not its row. A child
 * that comes back after it was taken out has its old number and with it its files; no other child ever gets that one.
 */
public final class ChildNumbers {

    /** A slot has room for two digits. */
    private static final int LAST = 99;

    private record Known(int number, Child child) {}

    private final List<Known> known = new ArrayList<>();
    private final Set<Integer> given = new HashSet<>();

    /** @param before every earlier version of the section, newest first */
    public ChildNumbers(List<Companions> before) {
        for (Companions version : before) {
            List<Integer> numbers = version.numbers();
            for (int i = 0; i < numbers.size(); i++) {
                known.add(new Known(numbers.get(i), version.children().get(i)));
            }
        }
    }

    /** The same with a number for each child. */
    public Companions give(Companions said) {
        @Nullable Integer[] numbers = new @Nullable Integer[said.children().size()];
        // a resident ID is sure; what the form says is believed where name or birthday agree; then the two together
        pass(
                said,
                numbers,
                (child, each) -> same(child.residentId(), each.child().residentId()));
        pass(
                said,
                numbers,
                (child, each) -> Objects.equals(child.number(), each.number())
                        && (same(child.name(), each.child().name())
                                || same(child.birthDate(), each.child().birthDate())));
        pass(
                said,
                numbers,
                (child, each) -> same(child.name(), each.child().name())
                        && same(child.birthDate(), each.child().birthDate()));
        var children = new ArrayList<Child>();
        for (int i = 0; i < numbers.length; i++) {
            children.add(said.children().get(i).under(numbers[i] == null ? fresh() : numbers[i]));
        }
        return new Companions(said.none(), children);
    }

    @FunctionalInterface
    private interface Match {
        boolean fits(Child child, Known known);
    }

    private void pass(Companions said, @Nullable Integer[] numbers, Match match) {
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == null) {
                Child child = said.children().get(i);
                numbers[i] = first(each -> match.fits(child, each));
            }
        }
    }

    private @Nullable Integer first(Predicate<Known> fits) {
        return known.stream()
                .filter(each -> !given.contains(each.number()))
                .filter(fits)
                .findFirst()
                .map(each -> {
                    given.add(each.number());
                    return each.number();
                })
                .orElse(null);
    }

    /** The next that nobody ever had; past the last of all, one that nobody has now. */
    private int fresh() {
        int next = IntStream.rangeClosed(1, LAST)
                .filter(number -> !given.contains(number))
                .filter(number -> known.stream().noneMatch(each -> each.number() == number))
                .findFirst()
                .orElseGet(() -> IntStream.rangeClosed(1, LAST)
                        .filter(number -> !given.contains(number))
                        .findFirst()
                        .orElseThrow());
        given.add(next);
        return next;
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one != null && one.equals(other);
    }
}
