/** 查验证件: anybody with a code asks whether the permit holds. */
@NullMarked
package org.anju.web.open.verify;

import org.jspecify.annotations.NullMarked;
