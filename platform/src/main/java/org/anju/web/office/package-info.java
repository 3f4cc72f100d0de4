/** Pages of this audience. */
@NullMarked
package org.anju.web.office;

import org.jspecify.annotations.NullMarked;
