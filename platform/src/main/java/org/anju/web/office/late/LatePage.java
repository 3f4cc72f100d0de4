package org.anju.web.office.late;

import org.anju.cases.late.LateCase;

/** @param may whether this reader may say why */
public record LatePage(LateCase late, boolean may) {}
