/** Outside sources: what is asked of each, by which way, and what an answer is worth beside what the case says. */
@NullMarked
package org.anju.checks;

import org.jspecify.annotations.NullMarked;
