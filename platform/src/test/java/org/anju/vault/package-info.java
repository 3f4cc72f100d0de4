@NullMarked
package org.anju.vault;

import org.jspecify.annotations.NullMarked;
