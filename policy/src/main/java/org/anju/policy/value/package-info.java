/** Numbers and sums as the office writes them: identity numbers, credit codes, money, case and permit numbers. */
@NullMarked
package org.anju.policy.value;

import org.jspecify.annotations.NullMarked;
