/** 监管: how employers conduct themselves; so far what they check of themselves each year. */
@NullMarked
package org.anju.conduct;

import org.jspecify.annotations.NullMarked;
