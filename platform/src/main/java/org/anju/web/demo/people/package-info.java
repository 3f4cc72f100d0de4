/** The people of the demonstration; not there outside it. */
@NullMarked
package org.anju.web.demo.people;

import org.jspecify.annotations.NullMarked;
