/** 抽查, on the office's pages: announce, draw, look, follow up. */
@NullMarked
package org.anju.web.office.spot;

import org.jspecify.annotations.NullMarked;
