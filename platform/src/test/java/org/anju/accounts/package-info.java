@NullMarked
package org.anju.accounts;

import org.jspecify.annotations.NullMarked;
