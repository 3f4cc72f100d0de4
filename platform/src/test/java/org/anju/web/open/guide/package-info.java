@NullMarked
package org.anju.web.open.guide;

import org.jspecify.annotations.NullMarked;
