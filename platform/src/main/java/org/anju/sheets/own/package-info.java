/** 个人信息打印件: what is kept about a person, as a paper he takes away (ADR 120). */
@NullMarked
package org.anju.sheets.own;

import org.jspecify.annotations.NullMarked;
