/** 笔误更正: an obvious slip in what was handed in, corrected by the office; the original stays beside it. */
@NullMarked
package org.anju.cases.slip;

import org.jspecify.annotations.NullMarked;
