package org.anju.web.applicant.own;

import java.util.ArrayList;
import java.util.List;
import org.anju.cases.CaseRegister;
import org.anju.cases.CaseView;
import org.anju.cases.correction.Correction.Item;
import org.anju.parties.profile.Section;
import org.anju.permits.PermitRegister;
import org.anju.trail.Actor;
import org.anju.web.kit.Choice;
import org.anju.web.kit.CorrectionWords;
import org.anju.web.kit.Frame;
import org.springframework.stereotype.Component;

/** 可以申请更正的事项: what is kept about him, one by one. */
@Component
final class CorrectionChoices {

    private static final String BETWEEN = ":";

    private final CaseRegister cases;
    private final PermitRegister permits;

    CorrectionChoices(CaseRegister cases, PermitRegister permits) {
        this.cases = cases;
        this.permits = permits;
    }

    List<Choice> of(Actor applicant, Frame frame) {
        var all = new ArrayList<Choice>();
        all.add(one(frame, Item.NAME, ""));
        all.add(one(frame, Item.NUMBER, ""));
        for (Section section : Section.values()) {
            all.add(one(frame, Item.PROFILE, section.name()));
        }
        cases.all(applicant).forEach((CaseView each) -> all.add(one(frame, Item.CASE, each.no())));
        var person = applicant.person();
        if (person != null) {
            permits.of(person, applicant).forEach(each -> all.add(one(frame, Item.PERMIT, each.number())));
        }
        for (Item item : List.of(Item.SHEET, Item.ADDRESS, Item.OTHER)) {
            all.add(one(frame, item, ""));
        }
        return List.copyOf(all);
    }

    static Item item(String value) {
        return Item.valueOf(value.split(BETWEEN, 2)[0]);
    }

    static String which(String value) {
        int at = value.indexOf(BETWEEN);
        return at < 0 ? "" : value.substring(at + 1);
    }

    private static Choice one(Frame frame, Item item, String which) {
        return Choice.of(
                which.isEmpty() ? item.name() : item.name() + BETWEEN + which,
                CorrectionWords.item(frame, item, which));
    }
}
