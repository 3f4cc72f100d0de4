/** Tests of the forms that are signed by hand. */
@org.jspecify.annotations.NullMarked
package org.anju.sheets.forms;
