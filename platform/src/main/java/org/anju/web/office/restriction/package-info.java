/** 限制办理 and 联系人核验, on the office's pages. */
@NullMarked
package org.anju.web.office.restriction;

import org.jspecify.annotations.NullMarked;
