package org.anju.web.employer.filing;

import org.anju.web.kit.Form;

/** What a form brings along unseen. */
final class Sent {

    private Sent() {}

    /** The version that the reader had before him; -1 where it is no number. */
    static long version(Form form) {
        String sent = form.raw("version");
        return sent.matches("\\d{1,18}") ? Long.parseLong(sent) : -1;
    }
}
