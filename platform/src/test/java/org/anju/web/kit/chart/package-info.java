@NullMarked
package org.anju.web.kit.chart;

import org.jspecify.annotations.NullMarked;
