package org.anju.web.open.reach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.anju.cases.errand.Told.Level;
import org.anju.notices.Reach;
import org.anju.notices.ReachRegister.Pending;
import org.anju.notices.carry.Channel;
import org.anju.web.kit.Choice;
import org.anju.web.kit.Frame;
import org.jspecify.annotations.Nullable;

/**
 * 通知设置.
 *
 * @param ways those that this house has
 * @param saved whether it was just saved
 */
public record ReachPage(Reach reach, List<Way> ways, boolean saved) {

    /** One channel and where it leads. */
    public record Way(
            Channel channel,
            @Nullable String confirmed,
            @Nullable String known,
            @Nullable Pending pending) {

        /** Its part in names and message keys. */
        public String name() {
            return channel.name().toLowerCase(Locale.ROOT);
        }
    }

    public List<Choice> levels(Frame frame) {
        return Choice.of(frame, "reach.level", Level.values());
    }

    public List<String> wanted(Channel channel) {
        Collection<Level> levels = channel == Channel.MAIL ? reach.mailFor() : reach.smsFor();
        return levels.stream().map(Level::name).toList();
    }

    public List<Choice> languages(Frame frame) {
        var choices = new ArrayList<Choice>();
        for (String each : List.of("zh", "en")) {
            choices.add(Choice.of(each, frame.t("reach.language." + each)));
        }
        return choices;
    }

    public List<Choice> hours() {
        return IntStream.range(0, 24)
                .mapToObj(hour -> Choice.of(String.valueOf(hour), String.format(Locale.ROOT, "%02d:00", hour)))
                .toList();
    }
}
