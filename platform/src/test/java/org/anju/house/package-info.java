/** The house tests: they read the house itself, its sources and classes, and hold it to its own plan. */
@NullMarked
package org.anju.house;

import org.jspecify.annotations.NullMarked;
