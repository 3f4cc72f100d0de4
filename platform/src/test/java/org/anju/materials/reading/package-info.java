/** Papers set by ourselves, read through their letters; what was read lies sealed. */
@NullMarked
package org.anju.materials.reading;

import org.jspecify.annotations.NullMarked;
