/** 抽查与限制, on the employer's pages: what was drawn and found, what it says to it, and what stops its new business. */
@NullMarked
package org.anju.web.employer.spot;

import org.jspecify.annotations.NullMarked;
