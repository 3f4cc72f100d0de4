/** Who of the office looked at one's own data, and what for. */
@NullMarked
package org.anju.web.applicant.looks;

import org.jspecify.annotations.NullMarked;
