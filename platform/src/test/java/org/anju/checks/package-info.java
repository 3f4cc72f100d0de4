@NullMarked
package org.anju.checks;

import org.jspecify.annotations.NullMarked;
