/** 待遇兑现部门: the operator registers who may check permits, for what, and through whom. */
@NullMarked
package org.anju.web.admin.benefit;

import org.jspecify.annotations.NullMarked;
