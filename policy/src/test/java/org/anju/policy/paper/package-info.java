/** What papers say, in several layouts, and how it is held against what was typed. */
@NullMarked
package org.anju.policy.paper;

import org.jspecify.annotations.NullMarked;
