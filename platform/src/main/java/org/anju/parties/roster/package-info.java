/** 预登记名册: what an employer's list says of the people it expects, how a row is read and what is wrong with it. */
@NullMarked
package org.anju.parties.roster;

import org.jspecify.annotations.NullMarked;
