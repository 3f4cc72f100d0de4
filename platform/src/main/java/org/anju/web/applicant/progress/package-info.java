/** How the applicant's case stands, whose turn it is, what he can do: answer a supplement, withdraw. */
@NullMarked
package org.anju.web.applicant.progress;

import org.jspecify.annotations.NullMarked;
