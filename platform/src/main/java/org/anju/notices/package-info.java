/** 通知: what people are told, in an inbox of their own. */
@NullMarked
package org.anju.notices;

import org.jspecify.annotations.NullMarked;
