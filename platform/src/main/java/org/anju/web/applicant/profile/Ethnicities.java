package org.anju.web.applicant.profile;

import java.util.List;
import java.util.stream.IntStream;
import org.anju.web.kit.Choice;
import org.anju.web.kit.Frame;

/** 民族, GB/T 3304: the fifty-six, in the order of the table. */
public final class Ethnicities {

    private Ethnicities() {}

    public static List<Choice> choices(Frame frame) {
        return IntStream.rangeClosed(1, 56)
                .mapToObj(number -> {
                    String code = number < 10 ? "0" + number : String.valueOf(number);
                    return Choice.of(code, frame.t("parties.ethnicity." + code));
                })
                .toList();
    }
}
