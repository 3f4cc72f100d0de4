package org.anju.app.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.anju.sheets.benefit.BenefitKind;
import org.anju.sheets.benefit.BenefitRegister;
import org.anju.trail.Actor;
import org.anju.trail.Role;

/** The benefit department of the demonstration, and for what it may ask. */
class BenefitScenes {

    private static final LocalTime MORNING = LocalTime.of(9, 20);
    private static final Actor DIRECTOR = new Actor(null, "demonstration", Role.OPERATOR, null, null, Actor.YANQING);

    private final Stage stage;
    private final BenefitRegister register;

    BenefitScenes(Stage stage, BenefitRegister register) {
        this.stage = stage;
        this.register = register;
    }

    void settle(Actor verifier) {
        LocalDate since = stage.today().minusMonths(6);
        UUID department = UUID.fromString(
                stage.play(since, MORNING, () -> register.open(DIRECTOR, verifier.name(), BenefitKind.SCHOOL)));
        stage.play(since, MORNING, () -> register.allow(DIRECTOR, department, "子女入学", since, null, true, false));
        stage.play(
                since,
                MORNING,
                () -> register.allow(
                        DIRECTOR, department, "非京籍入学材料复核", since, stage.today().plusYears(1), false, true));
        UUID account = java.util.Objects.requireNonNull(verifier.account());
        stage.play(since, MORNING, () -> register.join(DIRECTOR, department, account, true));
    }
}
