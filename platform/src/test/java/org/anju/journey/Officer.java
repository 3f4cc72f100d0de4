package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;

/** A clerk or an approver at the desk. */
final class Officer {

    final Browser browser;

    Officer(Browser browser) {
        this.browser = browser;
    }

    Browser at(String no, String page) {
        return browser.get("/desk/cases/" + no + page).hasStatus(200);
    }

    void answersEveryItem(String no) {
        at(no, "?tab=ALL");
        Items.fit(browser).submit().hasStatus(200);
    }

    /** @param wishes what is said about each item asked for */
    void asks(String no, Map<String, String> wishes) {
        at(no, "/ask");
        List<String> items =
                browser.page().select("input[name~=^ask\\.\\d+\\.item$]").eachAttr("value");
        Form form = browser.form("/ask");
        assertThat(items).containsAll(wishes.keySet());
        wishes.forEach((item, sentence) -> {
            String name = "ask." + items.indexOf(item) + ".";
            form.set(name + "on", "yes").set(name + "reason", "UNREADABLE").set(name + "say", sentence);
        });
        form.submit("发送").hasStatus(200);
    }

    void recommendsToGrant(String no) {
        answersEveryItem(no);
        at(no, "/recommend?decision=GRANT").form("/recommend").submit().hasStatus(200);
    }

    void grants(String no) {
        at(no, "/grant").form("/grant").submit().hasStatus(200);
    }
}
