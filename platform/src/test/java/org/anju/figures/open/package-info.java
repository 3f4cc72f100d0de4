@NullMarked
package org.anju.figures.open;

import org.jspecify.annotations.NullMarked;
