/** 统计: how many, how long, why returned; folded from the events of cases and read from there. */
@NullMarked
package org.anju.figures;

import org.jspecify.annotations.NullMarked;
