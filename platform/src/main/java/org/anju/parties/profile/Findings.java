package org.anju.parties.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.anju.policy.value.Parsed;
import org.anju.policy.value.ResidentId;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one section while it is read from top to bottom. */
final class Findings {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}\\.[^@\\s.]{2,}");

    private final Section section;
    private final List<Problem> problems = new ArrayList<>();

    Findings(Section section) {
        this.section = section;
    }

    List<Problem> list() {
        return List.copyOf(problems);
    }

    /** Notes the field as missing where nothing was written; true if there is something to look at. */
    boolean need(String field, @Nullable Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            problems.add(Problem.fill(section, field));
            return false;
        }
        if (value instanceof String text && text.length() > 200) {
            problems.add(Problem.wrong(field, "tooLong", 200, text.length()));
            return false;
        }
        return true;
    }

    /** Notes the field as missing where nothing was chosen. */
    boolean pick(String field, @Nullable Object value) {
        if (value == null) {
            problems.add(Problem.pick(section, field));
        }
        return value != null;
    }

    /** An optional text still has a limit. */
    void may(String field, @Nullable String value) {
        if (value != null && value.length() > 200) {
            problems.add(Problem.wrong(field, "tooLong", 200, value.length()));
        }
    }

    void wrongIf(boolean wrong, String field, String key, Object... args) {
        if (wrong) {
            problems.add(Problem.wrong(field, key, args));
        }
    }

    /** True as it stands, and yet not enough to hand in. */
    void openIf(boolean open, String field, String key, Object... args) {
        if (open) {
            problems.add(Problem.open(field, key, args));
        }
    }

    void mobile(String field, @Nullable String value) {
        if (need(field, value) && value != null) {
            wrongIf(!MOBILE.matcher(value).matches(), field, "mobile");
        }
    }

    void phone(String field, @Nullable String value) {
        if (need(field, value) && value != null) {
            wrongIf(!PHONE.matcher(value).matches(), field, "phone");
        }
    }

    void residentId(String field, @Nullable String value, LocalDate today) {
        if (!need(field, value) || value == null) {
            return;
        }
        if (ResidentId.parse(value, today) instanceof Parsed.Bad<ResidentId>(var key, var args)) {
            problems.add(new Problem(field, key, args, false));
        }
    }

    void mail(String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            wrongIf(!MAIL.matcher(value).matches(), field, "email");
        }
    }
}
