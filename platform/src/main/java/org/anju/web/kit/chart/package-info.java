/** 图表: figures as tables, as bars drawn on the server, and as files. */
@NullMarked
package org.anju.web.kit.chart;

import org.jspecify.annotations.NullMarked;
