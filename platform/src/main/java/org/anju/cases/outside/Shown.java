package org.anju.cases.outside;

import java.time.Instant;
import org.anju.checks.Agreement;
import org.anju.checks.Source;
import org.anju.checks.Way;

/** 核验告知: what the person concerned sees of a check: which source, how, when and with what result; no data of it. */
public record Shown(Source source, Way way, Agreement agreement, Instant at) {}
