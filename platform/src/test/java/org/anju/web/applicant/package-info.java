/** The applicant's pages over HTTP, with good input and bad. */
@NullMarked
package org.anju.web.applicant;

import org.jspecify.annotations.NullMarked;
