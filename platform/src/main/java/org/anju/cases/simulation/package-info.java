/** 政策模拟: what a proposed value would have changed in the cases that lie here. */
@NullMarked
package org.anju.cases.simulation;

import org.jspecify.annotations.NullMarked;
