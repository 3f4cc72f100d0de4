/** Coming in and going out. */
@NullMarked
package org.anju.web.open.signin;

import org.jspecify.annotations.NullMarked;
