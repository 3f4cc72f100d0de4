package org.anju.figures.open;

import org.anju.cases.times.Quarter;
import org.anju.figures.FiguresKind;

/** What was counted in one quarter of one kind; never leaves the room as it is. */
record QuarterCounts(Quarter quarter, FiguresKind kind, int received, int granted, int refused, int withdrawn) {}
