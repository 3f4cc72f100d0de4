/** Check everything once more, declare, hand it in; and what was handed in. */
@NullMarked
package org.anju.web.applicant.submit;

import org.jspecify.annotations.NullMarked;
