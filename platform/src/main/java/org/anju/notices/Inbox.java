package org.anju.notices;

import java.util.List;

/** 收件箱: one page of somebody's notices, newest first. */
public record Inbox(List<Notice> notices, int unread, int number, boolean more) {

    static final int PAGE = 50;
}
