/** 违规案件, as the party reads it: what is laid to it, its statement, the decision and the measures. */
@NullMarked
package org.anju.web.breach;

import org.jspecify.annotations.NullMarked;
