/** 批量查验: a department sends a list, sees it checked row by row, and takes the results home. */
@NullMarked
package org.anju.web.benefit.batch;

import org.jspecify.annotations.NullMarked;
