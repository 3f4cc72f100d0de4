package org.anju.web.office.purpose;

import java.util.Arrays;
import java.util.List;
import org.anju.trail.Purpose;
import org.anju.trail.Subject;
import org.anju.web.kit.Choice;
import org.anju.web.kit.Frame;

/**
 * The question.
 *
 * @param to the page behind it
 */
public record PurposePage(Subject subject, String to) {

    public List<Choice> choices(Frame frame) {
        return Choice.of(
                frame,
                "trail.purpose",
                Arrays.stream(Purpose.values()).filter(Purpose::chosen).toArray(Purpose[]::new));
    }
}
