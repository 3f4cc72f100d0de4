@NullMarked
package org.anju.web.kit;

import org.jspecify.annotations.NullMarked;
