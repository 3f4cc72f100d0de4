@NullMarked
package org.anju.web.open.check;

import org.jspecify.annotations.NullMarked;
