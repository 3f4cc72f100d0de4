package org.anju.web.employer.spot;

import java.util.List;
import org.anju.conduct.spot.Restriction;
import org.anju.conduct.spot.SpotCheck;

/** 抽查与限制 of an employer, the newest first. */
public record FirmSpotsPage(String employer, List<SpotCheck> checks, List<Restriction> restrictions) {}
