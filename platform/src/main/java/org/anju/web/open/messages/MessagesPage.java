package org.anju.web.open.messages;

import java.time.Instant;
import org.anju.notices.Inbox;

/**
 * 通知.
 *
 * @param shownAt what came later is not marked as read with the rest
 */
public record MessagesPage(Inbox inbox, Instant shownAt) {}
