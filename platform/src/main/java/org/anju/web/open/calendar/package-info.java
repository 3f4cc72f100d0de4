/** 日历文件: the dates of a timeline as iCalendar (RFC 5545), to download and to subscribe to. */
@NullMarked
package org.anju.web.open.calendar;

import org.jspecify.annotations.NullMarked;
