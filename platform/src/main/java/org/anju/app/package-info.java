/** Floor 6: starts the house and wires its rooms; the only place that reads the wall clock. */
@NullMarked
package org.anju.app;

import org.jspecify.annotations.NullMarked;
