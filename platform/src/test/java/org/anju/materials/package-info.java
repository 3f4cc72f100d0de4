/** Tests of the room. */
@NullMarked
package org.anju.materials;

import org.jspecify.annotations.NullMarked;
