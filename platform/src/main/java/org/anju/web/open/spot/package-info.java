/** 抽查公示: every draw, to be read and drawn again by anybody. */
@NullMarked
package org.anju.web.open.spot;

import org.jspecify.annotations.NullMarked;
