/** What anybody may read without signing in. */
@NullMarked
package org.anju.web.open;

import org.jspecify.annotations.NullMarked;
