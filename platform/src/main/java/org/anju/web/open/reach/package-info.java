/** 通知设置: how one wants to be told besides the inbox. */
@NullMarked
package org.anju.web.open.reach;

import org.jspecify.annotations.NullMarked;
