package org.anju.parties.profile;

import java.time.LocalDate;
import java.util.List;
import org.anju.policy.person.DegreeLevel;
import org.jspecify.annotations.Nullable;

/**
 * 教育信息 (G-3.2.1-3): the highest schooling and degree. Overseas degrees are told apart here, because their three years
 * since graduation decide which office accepts them (G-2.2-10, A-33: counted from the day of conferral).
 */
public record Education(
        @Nullable Level level,
        @Nullable DegreeLevel degree,
        @Nullable Boolean overseas,
        @Nullable String school,
        @Nullable String major,
        @Nullable LocalDate conferredOn,
        @Nullable String diplomaNo,
        @Nullable String degreeNo)
        implements Statement {

    /** 学历, GB/T 4658 without the finer steps. */
    public enum Level {
        SENIOR_HIGH,
        COLLEGE,
        UNIVERSITY,
        GRADUATE_MASTER,
        GRADUATE_DOCTOR
    }

    public static Education empty() {
        return new Education(null, null, null, null, null, null, null, null);
    }

    @Override
    public Section section() {
        return Section.EDUCATION;
    }

    @Override
    public List<Problem> problems(Setting setting) {
        Findings found = new Findings(section().slug());
        found.pick("level", level);
        found.pick("degree", degree);
        found.need("school", school);
        found.may("major", major);
        if (degree != null && degree != DegreeLevel.NONE) {
            found.pick("overseas", overseas);
            if (found.need("conferredOn", conferredOn) && conferredOn != null) {
                found.wrongIf(conferredOn.isAfter(setting.today()), "conferredOn", "future", conferredOn);
                found.wrongIf(conferredOn.getYear() < 1950, "conferredOn", "longAgo", conferredOn);
            }
            number(found, "degreeNo", degreeNo);
        }
        number(found, "diplomaNo", diplomaNo);
        return found.list();
    }

    /** Home certificates carry 16 to 18 digits since 2001 and shorter, mixed numbers before; foreign ones anything. */
    private static void number(Findings found, String field, @Nullable String value) {
        if (found.need(field, value) && value != null) {
            found.wrongIf(!value.matches("[0-9A-Za-z（）()字第号\\-/.]{4,30}"), field, "certificateNo", value.length());
        }
    }
}
