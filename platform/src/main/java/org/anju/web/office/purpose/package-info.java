/** What somebody of the office opens personal data for. */
@NullMarked
package org.anju.web.office.purpose;

import org.jspecify.annotations.NullMarked;
