package org.anju.web.admin.start;

import java.time.Instant;
import org.anju.trail.TrailRegister;

/** How the house is. */
public record HealthPage(TrailRegister.Sealing sealing, Instant now) {}
