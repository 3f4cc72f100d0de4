/** 超期: which cases are past their twenty working days, and why (G-4.4-2, G-4.4-4). */
@NullMarked
package org.anju.cases.late;

import org.jspecify.annotations.NullMarked;
