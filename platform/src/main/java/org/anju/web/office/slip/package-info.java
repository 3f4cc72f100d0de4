/** 笔误更正: the page on which an officer puts one field right. */
@NullMarked
package org.anju.web.office.slip;

import org.jspecify.annotations.NullMarked;
