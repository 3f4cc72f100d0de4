package org.anju.web.open.spot;

import java.util.List;
import org.anju.conduct.spot.Spot;

/** 抽查公示清单. */
public record OpenSpotsPage(List<Spot> spots) {}
