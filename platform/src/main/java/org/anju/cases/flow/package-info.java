/** How a case may move: states, verbs, guards, and the table that joins them. Nothing here reads or writes. */
@NullMarked
package org.anju.cases.flow;

import org.jspecify.annotations.NullMarked;
