/** 经办: who has a case in hand; taking, taking over, giving back, assigning. */
@NullMarked
package org.anju.web.office.hand;

import org.jspecify.annotations.NullMarked;
