package org.anju.notices.carry;

/** 通知方式: a way in which somebody is told besides his inbox. */
public enum Channel {
    /** 邮件. */
    MAIL,
    /** 短信. */
    SMS
}
