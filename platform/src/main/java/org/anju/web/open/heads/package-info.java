/** The heads of the trail, for everybody. */
@NullMarked
package org.anju.web.open.heads;

import org.jspecify.annotations.NullMarked;
