/** A stand-in of the city's identity platform; not there outside the demonstration. */
@NullMarked
package org.anju.web.demo.identity;

import org.jspecify.annotations.NullMarked;
