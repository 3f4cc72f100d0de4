/** The people of the office and their accounts. */
@NullMarked
package org.anju.web.admin.accounts;

import org.jspecify.annotations.NullMarked;
