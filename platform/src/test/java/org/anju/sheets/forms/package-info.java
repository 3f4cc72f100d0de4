/** Tests of the forms that are signed by hand. */
@NullMarked
package org.anju.sheets.forms;

import org.jspecify.annotations.NullMarked;
