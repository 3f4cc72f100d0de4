/** 保存期限: the run that takes away what is over its period, what holds it, and the book of what was taken (ADR 122). */
@NullMarked
package org.anju.cases.retention;

import org.jspecify.annotations.NullMarked;
