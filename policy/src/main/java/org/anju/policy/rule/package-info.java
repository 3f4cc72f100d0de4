/** What a rule is and how it answers: met, not met, or not yet known. */
@NullMarked
package org.anju.policy.rule;

import org.jspecify.annotations.NullMarked;
