package org.anju.parties.profile;

import java.util.Arrays;
import java.util.List;
import org.anju.policy.person.Hukou;
import org.jspecify.annotations.Nullable;

/**
 * 个人信息 (G-3.2.1-2). Birth and sex stand in the resident ID already; sex is asked nevertheless, because a person may
 * have changed it with the police and not yet the number.
 *
 * @param ethnicity two digits of GB/T 3304, e.g. {@code 01}
 * @param marital two digits of GB/T 2261.2
 * @param criminalRecord declared; the department checks it (G-2.2-7, A-61)
 * @param newName the name he bears now, where a holder has it changed; else null
 * @param newResidentId the same of the number
 */
public record Information(
        @Nullable Sex sex,
        @Nullable String ethnicity,
        @Nullable Marital marital,
        @Nullable Hukou hukou,
        @Nullable String hukouPlace,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable Boolean criminalRecord,
        @Nullable String newName,
        @Nullable String newResidentId)
        implements Statement {

    /** Whoever keeps name and number. */
    public Information(
            @Nullable Sex sex,
            @Nullable String ethnicity,
            @Nullable Marital marital,
            @Nullable Hukou hukou,
            @Nullable String hukouPlace,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable Boolean criminalRecord) {
        this(sex, ethnicity, marital, hukou, hukouPlace, phone, email, address, criminalRecord, null, null);
    }

    /** GB/T 2261.1. */
    public enum Sex {
        MALE,
        FEMALE
    }

    /** GB/T 2261.2, as far as it decides anything here. */
    public enum Marital {
        UNMARRIED,
        MARRIED,
        WIDOWED,
        DIVORCED
    }

    public static Information empty() {
        return new Information(null, null, null, null, null, null, null, null, null);
    }

    /** A new name or number is wanted. */
    public boolean renames() {
        return newName != null || newResidentId != null;
    }

    /** The same once that has been granted, or is not wanted any more. */
    public Information renamed() {
        return new Information(sex, ethnicity, marital, hukou, hukouPlace, phone, email, address, criminalRecord);
    }

    /** The same with what a change of details is for taken from another. */
    public Information as(Information granted) {
        return new Information(
                granted.sex,
                granted.ethnicity,
                granted.marital,
                granted.hukou,
                granted.hukouPlace,
                phone,
                email,
                address,
                criminalRecord,
                granted.newName,
                granted.newResidentId);
    }

    @Override
    public List<@Nullable Object> fixed() {
        return Arrays.asList(sex, ethnicity, marital, hukou, hukouPlace, newName, newResidentId);
    }

    @Override
    public Section section() {
        return Section.INFORMATION;
    }

    @Override
    public List<Problem> problems(Setting setting) {
        Findings found = new Findings(section().slug());
        found.pick("sex", sex);
        if (found.pick("ethnicity", ethnicity) && ethnicity != null) {
            found.wrongIf(!ethnicity.matches("0[1-9]|[1-4]\\d|5[0-6]"), "ethnicity", "ethnicity");
        }
        found.pick("marital", marital);
        found.pick("hukou", hukou);
        found.need("hukouPlace", hukouPlace);
        found.mobile("phone", phone);
        found.mail("email", email);
        found.need("address", address);
        found.pick("criminalRecord", criminalRecord);
        if (newResidentId != null) {
            found.residentId("newResidentId", newResidentId, setting.today());
        }
        return found.list();
    }
}
