/** 状态推送: where a department's programs are told of changes. */
@NullMarked
package org.anju.web.benefit.hooks;

import org.jspecify.annotations.NullMarked;
