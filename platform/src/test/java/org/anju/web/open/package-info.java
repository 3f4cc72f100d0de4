@NullMarked
package org.anju.web.open;

import org.jspecify.annotations.NullMarked;
