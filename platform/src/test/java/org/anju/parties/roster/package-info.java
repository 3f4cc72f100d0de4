/** Tests of how the rows of an employer's list are read. */
@NullMarked
package org.anju.parties.roster;

import org.jspecify.annotations.NullMarked;
