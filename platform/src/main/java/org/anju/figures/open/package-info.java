/** 公开数据: figures for everybody, in which nobody can be found. */
@NullMarked
package org.anju.figures.open;

import org.jspecify.annotations.NullMarked;
