/** Tests of the entrance for units. */
@NullMarked
package org.anju.web.open.unit;

import org.jspecify.annotations.NullMarked;
