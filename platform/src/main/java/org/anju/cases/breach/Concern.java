package org.anju.cases.breach;

import java.util.List;
import org.anju.conduct.Measure;

/**
 * 涉及的违规案件: a breach of the employer or the person of another case, as whoever reviews that case is shown it.
 *
 * @param name whose it is
 * @param measures all that were decided in it, also those that have ended
 */
public record Concern(Breach breach, String name, List<Measure> measures) {}
