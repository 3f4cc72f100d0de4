/** The window: its days, and the receipts for what comes in on paper. */
@NullMarked
package org.anju.cases.window;

import org.jspecify.annotations.NullMarked;
