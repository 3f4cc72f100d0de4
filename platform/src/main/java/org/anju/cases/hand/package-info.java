/** Who of the office has a case in hand, how it came to him, and who stands in while he is away. */
@NullMarked
package org.anju.cases.hand;

import org.jspecify.annotations.NullMarked;
