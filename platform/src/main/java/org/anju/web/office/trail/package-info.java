/** The trail, for the supervisor. */
@NullMarked
package org.anju.web.office.trail;

import org.jspecify.annotations.NullMarked;
