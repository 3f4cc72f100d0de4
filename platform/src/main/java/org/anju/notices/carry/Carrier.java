package org.anju.notices.carry;

import java.util.UUID;

/** 寄送渠道: carries one message to its receiver. Bears being asked to carry the same one again. */
public interface Carrier {

    Channel channel();

    /** Comes back within three minutes, whatever the receiver does. */
    Carried send(Outgoing out);

    /** Whether the receiver has the one of that key; asked before it is sent once more. */
    Known knows(UUID key);

    /** The receiver's word on what it has. */
    enum Known {
        YES,
        NO,
        /** It cannot be asked, or does not answer now. */
        CANNOT_TELL
    }
}
