/** 纸面读取: reads papers with letters once they have come in, and keeps what they say beside them. */
@NullMarked
package org.anju.materials.reading;

import org.jspecify.annotations.NullMarked;
