/** Pages of this audience. */
@NullMarked
package org.anju.web.demo;

import org.jspecify.annotations.NullMarked;
