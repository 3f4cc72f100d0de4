/** Tests of the room of conduct. */
@NullMarked
package org.anju.conduct;

import org.jspecify.annotations.NullMarked;
