package org.anju.web.open.check;

import java.util.ArrayList;
import java.util.List;
import org.anju.web.kit.Choice;
import org.anju.web.kit.Frame;

/** What can be picked for a fact; "not sure" is always among it. */
public final class Choices {

    private Choices() {}

    public static List<Choice> of(Frame frame, Fact fact) {
        var choices = new ArrayList<Choice>();
        Class<? extends Enum<?>> of = fact.options();
        if (of == null) {
            choices.addAll(Choice.yesNo(frame));
        } else {
            for (Enum<?> each : of.getEnumConstants()) {
                choices.add(Choice.of(each.name(), frame.t(Labels.option(fact, each.name()))));
            }
        }
        if (fact.kind() == Fact.Kind.SEVERAL) {
            choices.add(Choice.of(Fact.NONE, frame.t("check.none")));
        } else {
            choices.add(Choice.of(Fact.UNSURE, frame.t("check.notsure")));
        }
        return choices;
    }
}
