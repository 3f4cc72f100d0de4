/** 到期提醒: what of a holder's or an employer's papers runs out when, as a courtesy (G-4.4-5, A-60). */
@NullMarked
package org.anju.cases.timeline;

import org.jspecify.annotations.NullMarked;
