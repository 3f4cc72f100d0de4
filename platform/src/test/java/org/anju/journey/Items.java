package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anju.testkit.Browser;
import org.anju.testkit.Form;

/** The form of all items of a case. */
final class Items {

    private Items() {}

    static Form fit(Browser browser) {
        Form form = browser.form("/check");
        List<String> names =
                browser.page().select("input[type=radio][name~=^check\\.\\d+\\.fit$]").eachAttr("name").stream()
                        .distinct()
                        .toList();
        assertThat(names).as("items on " + browser.place()).hasSizeGreaterThan(5);
        names.forEach(name -> form.set(name, "FITS"));
        return form;
    }
}
