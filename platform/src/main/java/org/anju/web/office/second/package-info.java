/** 复看, on pages: what waits, one look, the draws for the supervisor. */
@NullMarked
package org.anju.web.office.second;

import org.jspecify.annotations.NullMarked;
