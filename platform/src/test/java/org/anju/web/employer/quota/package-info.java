/** Tests of the page that shows an employer's yearly seats. */
@NullMarked
package org.anju.web.employer.quota;

import org.jspecify.annotations.NullMarked;
