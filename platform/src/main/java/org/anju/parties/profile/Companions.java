package org.anju.parties.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.anju.policy.material.Situation.Family;
import org.anju.policy.value.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * 随往子女 (G-3.2.1-42): his own children under eighteen on the day he applies.
 *
 * @param none true where he declares that no child comes along
 */
public record Companions(@Nullable Boolean none, List<Child> children) implements Statement {

    public static final int MOST = 10;
    public static final int ADULT = 18;

    /**
     * A child: its resident ID tells its birth; a child without one gives the date.
     *
     * @param number under which its files are kept, for good, whatever its place in the list; null before it is saved
     */
    public record Child(
            @Nullable String name,
            @Nullable String residentId,
            @Nullable LocalDate birthDate,
            @Nullable Family family,
            @Nullable Boolean custody,
            @Nullable Integer number) {

        public Child(
                @Nullable String name,
                @Nullable String residentId,
                @Nullable LocalDate birthDate,
                @Nullable Family family,
                @Nullable Boolean custody) {
            this(name, residentId, birthDate, family, custody, null);
        }

        Child under(int number) {
            return new Child(name, residentId, birthDate, family, custody, number);
        }
    }

    public Companions {
        children = List.copyOf(children);
    }

    public static Companions empty() {
        return new Companions(null, List.of());
    }

    /** Each child's number; whoever was saved before numbers were kept has that of its place. */
    public List<Integer> numbers() {
        return IntStream.range(0, children.size())
                .mapToObj(i -> Objects.requireNonNullElse(children.get(i).number(), i + 1))
                .toList();
    }

    /** The child whose files are kept under that number, if it still comes along. */
    public Optional<Child> numbered(int number) {
        int at = numbers().indexOf(number);
        return at < 0 ? Optional.empty() : Optional.of(children.get(at));
    }

    @Override
    public Section section() {
        return Section.COMPANIONS;
    }

    @Override
    public List<Problem> problems(Setting setting) {
        Findings found = new Findings(section().slug());
        if (children.isEmpty() && !Boolean.TRUE.equals(none)) {
            found.need("children", null);
        }
        found.wrongIf(!children.isEmpty() && Boolean.TRUE.equals(none), "none", "companionsNone", children.size());
        found.wrongIf(children.size() > MOST, "children", "tooMany", MOST);
        for (int i = 0; i < children.size(); i++) {
            child(found, children.get(i), "children." + i + ".", setting);
        }
        return found.list();
    }

    private static void child(Findings found, Child child, String at, Setting setting) {
        found.need(at + "name", child.name());
        if (child.residentId() != null) {
            found.residentId(at + "residentId", child.residentId(), setting.today());
            ResidentId.parse(child.residentId(), setting.today())
                    .found()
                    .map(ResidentId::birthDate)
                    .ifPresent(birth -> found.wrongIf(
                            child.birthDate() != null && !birth.equals(child.birthDate()),
                            at + "birthDate",
                            "childBirth",
                            birth));
            found.wrongIf(child.residentId().equals(setting.residentId().number()), at + "residentId", "childIsYou");
        }
        if (found.need(at + "birthDate", child.birthDate()) && child.birthDate() != null) {
            LocalDate birth = child.birthDate();
            found.wrongIf(birth.isAfter(setting.today()), at + "birthDate", "future", birth);
            // on the eighteenth birthday he is of age
            boolean grown = !birth.plusYears(ADULT).isAfter(setting.today());
            found.wrongIf(grown, at + "birthDate", "childGrown", birth, birth.plusYears(ADULT));
        }
        if (found.pick(at + "family", child.family()) && child.family() == Family.DIVORCED) {
            found.pick(at + "custody", child.custody());
            // G-3.2.1-45: after a divorce, only a child the applicant raises
            found.wrongIf(Boolean.FALSE.equals(child.custody()), at + "custody", "childCustody");
        }
    }
}
