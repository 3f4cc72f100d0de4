/** Opening an account of one's own. */
@NullMarked
package org.anju.web.open.register;

import org.jspecify.annotations.NullMarked;
