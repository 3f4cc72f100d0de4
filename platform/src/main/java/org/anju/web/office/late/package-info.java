/** 超期办件, on pages. */
@NullMarked
package org.anju.web.office.late;

import org.jspecify.annotations.NullMarked;
