/** Beijing dates, working days, window hours. */
@NullMarked
package org.anju.policy.time;

import org.jspecify.annotations.NullMarked;
