/** Tests of where strangers' files are opened. */
@NullMarked
package org.anju.materials.gate;

import org.jspecify.annotations.NullMarked;
