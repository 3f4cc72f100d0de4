/** The calendar of the window, for everybody. */
@NullMarked
package org.anju.web.open.window;

import org.jspecify.annotations.NullMarked;
