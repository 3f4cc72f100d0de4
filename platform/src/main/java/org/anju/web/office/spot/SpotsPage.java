package org.anju.web.office.spot;

import java.util.List;
import org.anju.conduct.spot.Spot;

/**
 * 抽查清单.
 *
 * @param announces whether this reader may announce one
 * @param units how many employers would be in its frame today; 0 for all but the supervisor
 */
public record SpotsPage(List<Spot> spots, boolean announces, int units) {}
