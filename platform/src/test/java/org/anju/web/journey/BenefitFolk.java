package org.anju.web.journey;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.UUID;
import org.anju.sheets.benefit.BenefitAsker;
import org.anju.sheets.benefit.BenefitKeyRegister;
import org.anju.sheets.benefit.BenefitKind;
import org.anju.sheets.benefit.BenefitRegister;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.anju.trail.Role;

/** A benefit department with one administrator, and a holder to ask about, in the open house. */
final class BenefitFolk {

    private final House house;
    final Townsfolk folk;
    final Actor operator;
    final Actor verifier;
    final UUID department;
    final UUID purpose;

    BenefitFolk(House house) {
        this.house = house;
        folk = new Townsfolk(house);
        operator = folk.officer(Role.OPERATOR, "丁一");
        verifier = folk.officer(Role.VERIFIER, "何查验");
        BenefitRegister register = register();
        department = UUID.fromString(
                Townsfolk.done(folk.tx(() -> register.open(operator, "区教委" + UUID.randomUUID(), BenefitKind.SCHOOL))));
        purpose = UUID.fromString(Townsfolk.done(
                folk.tx(() -> register.allow(operator, department, "子女入学", folk.today(), null, true, false))));
        folk.tx(() -> register.join(operator, department, requireNonNull(verifier.account()), true));
    }

    BenefitRegister register() {
        return house.bean(BenefitRegister.class);
    }

    BenefitAsker asker() {
        return register().asker(verifier).orElseThrow();
    }

    /** The number of a permit granted just now to the applicant. */
    String permit() {
        return requireNonNull(folk.view(folk.granted()).permitNo());
    }

    String last() {
        return folk.number(folk.applicant).substring(14);
    }

    String wrong() {
        return last().equals("0000") ? "0001" : "0000";
    }

    Browser desk() {
        return folk.as(verifier);
    }

    /** A working key for the purpose. */
    String key() {
        BenefitKeyRegister keys = house.bean(BenefitKeyRegister.class);
        String key = keys.draw();
        Townsfolk.done(folk.tx(() ->
                keys.make(asker(), key, "报名系统", Set.of(purpose), folk.today().plusDays(1))));
        return key;
    }
}
