/** One's own account: password, open sign-ins. */
@NullMarked
package org.anju.web.open.account;

import org.jspecify.annotations.NullMarked;
