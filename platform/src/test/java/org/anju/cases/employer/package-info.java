/** Employers' cases on a real database. */
@NullMarked
package org.anju.cases.employer;

import org.jspecify.annotations.NullMarked;
