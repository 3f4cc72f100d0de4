/** 队列: all cases of a state, soonest due first. */
@NullMarked
package org.anju.web.office.queue;

import org.jspecify.annotations.NullMarked;
