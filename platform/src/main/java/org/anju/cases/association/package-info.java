/** 单位关联办理: what concerns several rooms when somebody joins, works for or leaves an employer. */
@NullMarked
package org.anju.cases.association;

import org.jspecify.annotations.NullMarked;
