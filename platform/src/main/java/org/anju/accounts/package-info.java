/** Floor 2: sign-in, roles, passwords. */
@NullMarked
package org.anju.accounts;

import org.jspecify.annotations.NullMarked;
