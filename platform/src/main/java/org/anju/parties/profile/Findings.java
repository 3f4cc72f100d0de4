package org.anju.parties.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.anju.policy.value.Parsed;
import org.anju.policy.value.ResidentId;
import org.jspecify.annotations.Nullable;

/** 检查: collects the problems of one section while it is read from top to bottom. */
public final class Findings {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}\\.[^@\\s.]{2,}");

    private final String slug;
    private final List<Problem> problems = new ArrayList<>();

    /** @param slug the section or filing part whose fields are called {@code parties.field.<slug>.…} */
    public Findings(String slug) {
        this.slug = slug;
    }

    public List<Problem> list() {
        return List.copyOf(problems);
    }

    /** Notes the field as missing where nothing was written; true if there is something to look at. */
    public boolean need(String field, @Nullable Object value) {
        return need(field, value, 200);
    }

    /** The same for a text that may be longer. */
    public boolean need(String field, @Nullable Object value, int most) {
        if (value == null || value instanceof String text && text.isBlank()) {
            problems.add(Problem.fill(slug, field));
            return false;
        }
        if (value instanceof String text && text.length() > most) {
            problems.add(Problem.wrong(field, "tooLong", most, text.length()));
            return false;
        }
        return true;
    }

    /** Notes the field as missing where nothing was chosen. */
    public boolean pick(String field, @Nullable Object value) {
        if (value == null) {
            problems.add(Problem.pick(slug, field));
        }
        return value != null;
    }

    /** An optional text still has a limit. */
    public void may(String field, @Nullable String value) {
        if (value != null && value.length() > 200) {
            problems.add(Problem.wrong(field, "tooLong", 200, value.length()));
        }
    }

    public void wrongIf(boolean wrong, String field, String key, Object... args) {
        if (wrong) {
            problems.add(Problem.wrong(field, key, args));
        }
    }

    /** True as it stands, and yet not enough to hand in. */
    public void openIf(boolean open, String field, String key, Object... args) {
        if (open) {
            problems.add(Problem.open(field, key, args));
        }
    }

    public void mobile(String field, @Nullable String value) {
        if (need(field, value) && value != null) {
            wrongIf(!MOBILE.matcher(value).matches(), field, "mobile");
        }
    }

    public void phone(String field, @Nullable String value) {
        if (need(field, value) && value != null) {
            wrongIf(!PHONE.matcher(value).matches(), field, "phone");
        }
    }

    public void residentId(String field, @Nullable String value, LocalDate today) {
        if (!need(field, value) || value == null) {
            return;
        }
        if (ResidentId.parse(value, today) instanceof Parsed.Bad<ResidentId>(var key, var args)) {
            problems.add(new Problem(field, key, args, false));
        }
    }

    public void mail(String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            wrongIf(!MAIL.matcher(value).matches(), field, "email");
        }
    }
}
