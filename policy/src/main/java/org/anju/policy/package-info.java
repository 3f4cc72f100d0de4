/** The ground floor: the guide and its rules, pure. No clock, no database, no randomness. */
@NullMarked
package org.anju.policy;

import org.jspecify.annotations.NullMarked;
