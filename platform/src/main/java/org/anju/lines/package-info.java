/** What every line out of the house has: its settings, and the fuse that lets it rest. */
@NullMarked
package org.anju.lines;

import org.jspecify.annotations.NullMarked;
