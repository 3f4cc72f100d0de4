package org.anju.notices;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.anju.policy.value.Words;
import org.anju.trail.own.OwnData;
import org.anju.trail.own.OwnEntry;
import org.anju.trail.own.Owner;
import org.springframework.stereotype.Component;

/** 发给本人的通知. */
@Component
class OwnNotices implements OwnData {

    private final Notices notices;
    private final Voice voice;

    OwnNotices(Notices notices, Voice voice) {
        this.notices = notices;
        this.voice = voice;
    }

    @Override
    public String key() {
        return "notices";
    }

    @Override
    public List<Supplier<OwnEntry>> of(Owner owner) {
        return OwnEntry.read(notices.all(owner.account()).stream()
                .map(each -> new OwnEntry()
                        .put("at", each.at())
                        .put("text", new Words(said(false, each), said(true, each)))
                        .put("link", each.link())
                        .put("readAt", each.readAt()))
                .toList());
    }

    private String said(boolean english, Notice notice) {
        return Objects.requireNonNullElse(voice.say(english, notice.key(), notice.args()), notice.key());
    }
}
