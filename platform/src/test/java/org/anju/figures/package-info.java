@NullMarked
package org.anju.figures;

import org.jspecify.annotations.NullMarked;
