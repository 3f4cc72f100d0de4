package org.anju.notices;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.cases.errand.Told.Level;
import org.anju.notices.carry.Channel;
import org.anju.trail.own.OwnData;
import org.anju.trail.own.OwnEntry;
import org.anju.trail.own.Owner;
import org.springframework.stereotype.Component;

/** 本人的通知地址和设置. */
@Component
class OwnAddresses implements OwnData {

    private final ReachRegister reaches;

    OwnAddresses(ReachRegister reaches) {
        this.reaches = reaches;
    }

    @Override
    public String key() {
        return "addresses";
    }

    @Override
    public List<Supplier<OwnEntry>> of(Owner owner) {
        Reach reach = reaches.of(owner.reader());
        if (reach.version() == 0) {
            return List.of();
        }
        return OwnEntry.read(List.of(new OwnEntry()
                .put("mail", reach.mail())
                .put("phone", reach.phone())
                .put("language", reach.language())
                .put("mailFor", levels(reach, Channel.MAIL))
                .put("smsFor", levels(reach, Channel.SMS))
                .put("quietFrom", reach.quiet().from())
                .put("quietTo", reach.quiet().to())));
    }

    private static String levels(Reach reach, Channel channel) {
        return Stream.of(Level.values())
                .filter(level -> reach.wants(channel, level))
                .map(Level::name)
                .collect(Collectors.joining(" "));
    }
}
