/** 证件: the office looks at one permit, any day of it, and ends it where it must. */
@NullMarked
package org.anju.web.office.permit;

import org.jspecify.annotations.NullMarked;
