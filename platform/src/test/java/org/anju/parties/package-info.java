/** Tests of the room. */
@NullMarked
package org.anju.parties;

import org.jspecify.annotations.NullMarked;
