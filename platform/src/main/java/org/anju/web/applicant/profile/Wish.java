package org.anju.web.applicant.profile;

import org.anju.parties.profile.Section;
import org.anju.web.kit.Form;
import org.jspecify.annotations.Nullable;

/**
 * Which button was pressed.
 *
 * @param whole the section is to be complete
 * @param without the row to take out, or -1
 * @param stay come back to this form, with one more empty row where {@code more}
 */
record Wish(boolean whole, int without, boolean stay, boolean more) {

    static Wish of(Section section, Form form) {
        String remove = form.raw("remove");
        if (remove.matches("\\d{1,2}")) {
            return new Wish(false, Integer.parseInt(remove), true, false);
        }
        if (form.has("add")) {
            return new Wish(false, -1, true, true);
        }
        if (form.has("later")) {
            return new Wish(false, -1, false, false);
        }
        // another condition or way of living asks other questions: show them before asking for answers
        String field = section == Section.QUALIFICATION ? "basis" : section == Section.RESIDENCE ? "route" : "";
        boolean changed =
                !field.isEmpty() && form.has(field) && !form.raw(field).equals(form.raw("shown"));
        return changed && asks(form.raw(field)) ? new Wish(false, -1, true, false) : new Wish(true, -1, false, false);
    }

    private static boolean asks(String choice) {
        return !choice.matches("COND_[145]|UNIT_HOUSING");
    }

    /** @param business where a holder's business goes on, null where it is a first application */
    String next(Section section, @Nullable String business) {
        if (stay) {
            return ProfileController.path(section) + (more ? "?more=true" : "");
        }
        if (business != null) {
            return business;
        }
        Section[] all = Section.values();
        boolean last = section.ordinal() == all.length - 1;
        return !whole || last ? "/me" : ProfileController.path(all[section.ordinal() + 1]);
    }
}
