/** The employer side of associations over HTTP. */
@NullMarked
package org.anju.web.employer.association;

import org.jspecify.annotations.NullMarked;
