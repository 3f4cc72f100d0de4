package org.anju.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.anju.notices.carry.Carried;
import org.anju.notices.carry.Carrier;
import org.anju.notices.carry.Channel;
import org.anju.notices.carry.Outgoing;
import org.anju.notices.carry.Trouble;

/** The end of a channel in a test: takes everything, or answers what it was told to answer. */
public final class FakeReceiver implements Carrier {

    private final Channel channel;
    private final List<Outgoing> taken = new ArrayList<>();
    private final ConcurrentLinkedDeque<Trouble> troubles = new ConcurrentLinkedDeque<>();

    public FakeReceiver(Channel channel) {
        this.channel = channel;
    }

    /** The next so many attempts end like that. */
    public void fail(Trouble trouble, int times) {
        for (int i = 0; i < times; i++) {
            troubles.add(trouble);
        }
    }

    public synchronized List<Outgoing> taken() {
        return List.copyOf(taken);
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public synchronized Carried send(Outgoing out) {
        Trouble trouble = troubles.poll();
        if (trouble != null) {
            return Carried.not(trouble, trouble == Trouble.REFUSED ? 550 : "");
        }
        taken.add(out);
        return new Carried.Sent();
    }

    @Override
    public synchronized Known knows(UUID key) {
        return taken.stream().anyMatch(each -> each.key().equals(key)) ? Known.YES : Known.NO;
    }
}
