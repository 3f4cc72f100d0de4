/** The clock of the demonstration; not there outside it. */
@NullMarked
package org.anju.web.demo.clock;

import org.jspecify.annotations.NullMarked;
