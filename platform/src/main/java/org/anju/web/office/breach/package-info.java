/** 违规认定及处理, on the office's pages: cases of breaches and what the machine found. */
@NullMarked
package org.anju.web.office.breach;

import org.jspecify.annotations.NullMarked;
