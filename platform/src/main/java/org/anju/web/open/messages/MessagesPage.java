package org.anju.web.open.messages;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anju.notices.Inbox;
import org.anju.notices.Notice;
import org.jspecify.annotations.Nullable;

/**
 * 通知.
 *
 * @param shownAt what came later is not marked as read with the rest
 */
public record MessagesPage(Inbox inbox, Instant shownAt) {

    private static final Pattern DECIDED =
            Pattern.compile("notices\\.case\\.(GRANT|REFUSE|ASK|LAPSE|UPHOLD|SET_ASIDE)\\.(APPLICANT|AGENTS)");
    private static final int NO = 1;
    private static final int SEQ = 3;

    /** Where the letter of that decision is; null where the notice tells of none, or is older than letters. */
    public @Nullable String letter(Notice notice) {
        Matcher decided = DECIDED.matcher(notice.key());
        return decided.matches() && notice.args().size() > SEQ
                ? (decided.group(2).equals("APPLICANT") ? "/me" : "/firm") + "/cases/"
                        + notice.args().get(NO) + "/letters/" + notice.args().get(SEQ) + ".pdf"
                : null;
    }
}
