/** Outside checks of a case before the office: what sources said, and the form for what somebody looked up himself. */
@NullMarked
package org.anju.web.office.outside;

import org.jspecify.annotations.NullMarked;
