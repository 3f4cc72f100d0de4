/** Tests of the room of notices. */
@NullMarked
package org.anju.notices;

import org.jspecify.annotations.NullMarked;
