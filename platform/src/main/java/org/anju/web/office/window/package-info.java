/** The window as the office runs it: days, day sheet, receipts. */
@NullMarked
package org.anju.web.office.window;

import org.jspecify.annotations.NullMarked;
