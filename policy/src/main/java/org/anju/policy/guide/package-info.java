/** The guide itself, word for word, with every clause marked. */
@NullMarked
package org.anju.policy.guide;

import org.jspecify.annotations.NullMarked;
