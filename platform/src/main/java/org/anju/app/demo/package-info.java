/** Demonstration people, employers and cases: seeded through the same desks that real acts go through. */
@NullMarked
package org.anju.app.demo;

import org.jspecify.annotations.NullMarked;
