/** 真实用时: how long it really takes, from the events of what was decided. */
@NullMarked
package org.anju.web.open.times;

import org.jspecify.annotations.NullMarked;
