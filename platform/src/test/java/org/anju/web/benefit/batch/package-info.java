/** Files of lists, as departments send and get them. */
@NullMarked
package org.anju.web.benefit.batch;

import org.jspecify.annotations.NullMarked;
