package org.anju.notices.carry;

import java.time.InstantSource;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** 已接通的渠道: those that are set up here, and in the demonstration its own for the others. A way that is not there is not offered. */
@Component
public class Carriers {

    private final Map<Channel, Carrier> open = new EnumMap<>(Channel.class);

    Carriers(Environment environment, ObjectProvider<Carrier> others, InstantSource clock) {
        MailSettings.of(environment).ifPresent(mail -> open.put(Channel.MAIL, new MailCarrier(mail, clock)));
        SmsDoor.of(environment).ifPresent(door -> open.put(Channel.SMS, new SmsCarrier(() -> door)));
        others.forEach(each -> open.putIfAbsent(each.channel(), each));
    }

    public Optional<Carrier> of(Channel channel) {
        return Optional.ofNullable(open.get(channel));
    }

    public Set<Channel> channels() {
        return Collections.unmodifiableSet(open.keySet());
    }
}
