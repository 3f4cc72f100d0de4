package org.anju.figures.open;

import org.anju.figures.FiguresKind;

/** 公开的用时: working days of the department's clock, of a kind of which at least five were decided. */
public record OpenTimes(FiguresKind kind, int median, int ninetieth) {}
