/** What an act leaves to be done after it: rows written in the act's transaction, carried out later with retry. */
@NullMarked
package org.anju.cases.errand;

import org.jspecify.annotations.NullMarked;
