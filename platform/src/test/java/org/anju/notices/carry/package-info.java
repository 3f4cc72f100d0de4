/** Tests of the ways out of the house, against real servers. */
@NullMarked
package org.anju.notices.carry;

import org.jspecify.annotations.NullMarked;
