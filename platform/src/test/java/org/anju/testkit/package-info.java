/** What tests of the platform stand on: a real database, a clock to move, the whole house on a random port. */
@NullMarked
package org.anju.testkit;

import org.jspecify.annotations.NullMarked;
