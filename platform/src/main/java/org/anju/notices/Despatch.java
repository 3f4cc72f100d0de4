package org.anju.notices;

import java.time.Instant;
import java.util.UUID;
import org.anju.notices.carry.Channel;
import org.anju.notices.carry.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * 寄送: one notice on its way to one person by one channel, as the clerk sees it: no address, no text.
 *
 * @param tries attempts that did not end well
 * @param next when it is tried next, null when it is over
 * @param trouble why it did not go out, the last time
 * @param reply the receiver's code to that
 * @param at since when it stands so
 */
public record Despatch(
        UUID id,
        UUID notice,
        Channel channel,
        State state,
        int tries,
        @Nullable Instant next,
        @Nullable Trouble trouble,
        String reply,
        Instant at) {

    /** 寄送状态. */
    public enum State {
        /** 待发送, or to be tried again. */
        WAITING,
        /** 免打扰时段内，暂缓. */
        HELD,
        /** 正在发送: written before the line is opened. */
        SENDING,
        /** 已发送: the receiver has taken it. */
        SENT,
        /** 未送达: given up. */
        FAILED,
        /** 未发送: not wanted, or no address. */
        SKIPPED
    }

    /** How its tag looks. */
    public String tag() {
        return switch (state) {
            case WAITING, SENDING -> "info";
            case HELD -> "hold";
            case SENT -> "ok";
            case FAILED -> "bad";
            case SKIPPED -> "";
        };
    }
}
