package org.anju.notices;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.anju.cases.errand.Told.Level;
import org.anju.notices.carry.Channel;
import org.jspecify.annotations.Nullable;

/**
 * 通知设置: how and when somebody is told besides his inbox, which cannot be switched off.
 *
 * @param english in which language; the mails and SMS only, pages have their own switch
 * @param mail the address that he has confirmed, null where there is none
 * @param phone the number that he has confirmed; null: the one he is known by, if any
 * @param version 0 while he has set nothing
 */
public record Reach(
        boolean english,
        @Nullable String mail,
        @Nullable String phone,
        Set<Level> mailFor,
        Set<Level> smsFor,
        Quiet quiet,
        long version) {

    /** Mail of everything; SMS of news and of the last reminder. */
    public static final Reach DEFAULT = new Reach(
            false, null, null, EnumSet.allOf(Level.class), EnumSet.of(Level.NEWS, Level.URGENT), Quiet.NIGHT, 0);

    public Reach {
        mailFor = Set.copyOf(mailFor);
        smsFor = Set.copyOf(smsFor);
    }

    public boolean wants(Channel channel, Level level) {
        return (channel == Channel.MAIL ? mailFor : smsFor).contains(level);
    }

    /** The last reminder may come by mail at night; an SMS would wake him. */
    public @Nullable Instant quietUntil(Channel channel, Level level, Instant now) {
        boolean passes = channel == Channel.MAIL && level == Level.URGENT;
        return passes ? null : quiet.until(now).orElse(null);
    }

    public @Nullable String address(Channel channel) {
        return channel == Channel.MAIL ? mail : phone;
    }

    public String language() {
        return english ? "en" : "zh";
    }
}
