/** What benefit departments are told. */
@NullMarked
package org.anju.sheets.benefit;

import org.jspecify.annotations.NullMarked;
