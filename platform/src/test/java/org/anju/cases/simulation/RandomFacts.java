package org.anju.cases.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.employer.EmployerKind;
import org.anju.policy.employer.InnovationKind;
import org.anju.policy.employer.ServiceKind;
import org.anju.policy.person.Degree;
import org.anju.policy.person.DegreeLevel;
import org.anju.policy.person.Hukou;
import org.anju.policy.person.IntellectualProperty;
import org.anju.policy.person.PersonFacts;
import org.anju.policy.person.Residence;
import org.anju.policy.person.ResidenceUse;
import org.anju.policy.person.RetirementCategory;
import org.anju.policy.person.SameEmployer;
import org.anju.policy.person.Shareholding;
import org.anju.policy.person.Title;
import org.anju.policy.person.TitleLevel;
import org.jspecify.annotations.Nullable;

/** 随机办件: cases as they come, most of them nearly good enough, some with a gap; the same seed gives the same ones. */
public final class RandomFacts {

    private final Random random;

    private RandomFacts(long seed) {
        random = new Random(seed);
    }

    public static List<Frozen> many(int number, long seed) {
        var facts = new RandomFacts(seed);
        return IntStream.range(0, number).mapToObj(facts::one).toList();
    }

    private Frozen one(int n) {
        LocalDate on = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
        return new Frozen(String.format("YQ-2026-%06d", n), on, person(on), employer(on));
    }

    private PersonFacts person(LocalDate on) {
        return new PersonFacts(
                some(() -> on.minusDays(9_000 + random.nextInt(12_000))),
                some(() -> pick(RetirementCategory.values())),
                some(() -> often(Hukou.OTHER_PROVINCE, pick(Hukou.values()))),
                some(() -> on.minusDays(random.nextInt(700))),
                some(() -> random.nextInt(60)),
                some(this::yes),
                some(this::yes),
                some(() -> BigDecimal.valueOf(8_000 + random.nextInt(30_000))),
                some(() -> new Residence(yes(), often(ResidenceUse.RESIDENTIAL, pick(ResidenceUse.values())))),
                some(() -> !yes()),
                some(() -> new SameEmployer(yes(), yes(), yes())),
                some(() -> new Degree(
                        often(DegreeLevel.BACHELOR, pick(DegreeLevel.values())),
                        random.nextInt(4) == 0,
                        on.minusDays(random.nextInt(3_000)))),
                some(() -> new Title(pick(TitleLevel.values()), yes())),
                some(() -> random.nextInt(20) == 0),
                some(() -> yearly(on, 300_000, 900_000)),
                some(() -> new IntellectualProperty(random.nextInt(2), random.nextInt(4), random.nextInt(4), yes())),
                some(() -> new Shareholding(BigDecimal.valueOf(random.nextInt(12)), 1 + random.nextInt(8))),
                some(() -> random.nextInt(10) == 0),
                some(() -> random.nextInt(10) == 0),
                some(() -> yearly(on, 100_000, 200_000)));
    }

    private EmployerFacts employer(LocalDate on) {
        return new EmployerFacts(
                some(() -> often(EmployerKind.ENTERPRISE, pick(EmployerKind.values()))),
                some(this::yes),
                some(() -> on.minusDays(200 + random.nextInt(2_000))),
                some(() -> BigDecimal.valueOf(500_000L * (1 + random.nextInt(6)))),
                some(() -> on.minusDays(200 + random.nextInt(2_000))),
                some(this::yes),
                some(this::yes),
                some(this::yes),
                some(this::yes),
                some(() -> !yes()),
                some(() -> random.nextBoolean() ? Set.of() : Set.of(pick(InnovationKind.values()))),
                some(() -> pick(ServiceKind.values())),
                some(() -> BigDecimal.valueOf(random.nextInt(9_000_000))),
                some(() -> BigDecimal.valueOf(random.nextInt(15_000_000))),
                some(() -> BigDecimal.valueOf(random.nextInt(8_000_000))));
    }

    private Map<Integer, BigDecimal> yearly(LocalDate on, int least, int spread) {
        Map<Integer, BigDecimal> years = new HashMap<>();
        for (int back = 1; back <= 3; back++) {
            years.put(on.getYear() - back, BigDecimal.valueOf(least + random.nextInt(spread)));
        }
        return years;
    }

    private boolean yes() {
        return random.nextInt(25) != 0;
    }

    private <T> T often(T usual, T other) {
        return random.nextInt(5) == 0 ? other : usual;
    }

    private <T> T pick(T[] of) {
        return Stream.of(of).skip(random.nextInt(of.length)).findFirst().orElseThrow();
    }

    private <T> @Nullable T some(Supplier<T> known) {
        return random.nextInt(40) == 0 ? null : known.get();
    }
}
