/** Tests of the files that an employer's list comes in. */
@NullMarked
package org.anju.web.employer.roster;

import org.jspecify.annotations.NullMarked;
