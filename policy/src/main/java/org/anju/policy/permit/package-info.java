/** The permit's own arithmetic: its term (（三）证件续签) and the days on which it may be renewed. */
@NullMarked
package org.anju.policy.permit;

import org.jspecify.annotations.NullMarked;
