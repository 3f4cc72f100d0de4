/** What {@code ./anju bench} measures; figures are printed beside their budget and never decide a test. */
@NullMarked
package org.anju.bench;

import org.jspecify.annotations.NullMarked;
