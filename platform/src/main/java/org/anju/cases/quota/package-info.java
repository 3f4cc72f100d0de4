/** 新办名额: how many new permits an employer may apply for in a year, and who waits for one; off where the pack has none. */
@NullMarked
package org.anju.cases.quota;

import org.jspecify.annotations.NullMarked;
