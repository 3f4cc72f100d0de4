/** 待遇查验: a benefit department asks about one permit, today or on a day in the past. */
@NullMarked
package org.anju.web.benefit.check;

import org.jspecify.annotations.NullMarked;
