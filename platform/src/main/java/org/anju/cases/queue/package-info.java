/** How a queue of cases is filtered, searched, sorted and paged, the same for people's cases and employers'. */
@NullMarked
package org.anju.cases.queue;

import org.jspecify.annotations.NullMarked;
