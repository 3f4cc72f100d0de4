/** 通知: everybody's own inbox. */
@NullMarked
package org.anju.web.open.messages;

import org.jspecify.annotations.NullMarked;
