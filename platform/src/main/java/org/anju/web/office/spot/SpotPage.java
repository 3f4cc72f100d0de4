package org.anju.web.office.spot;

import java.util.List;
import org.anju.conduct.spot.Spot;
import org.anju.conduct.spot.SpotCheck;
import org.anju.conduct.spot.SpotFrame;

/**
 * 一次抽查.
 *
 * @param draws whether this reader may draw now
 */
public record SpotPage(Spot spot, SpotFrame frame, List<SpotCheck> checks, boolean draws) {}
