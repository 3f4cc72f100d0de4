@NullMarked
package org.anju.web.gate;

import org.jspecify.annotations.NullMarked;
