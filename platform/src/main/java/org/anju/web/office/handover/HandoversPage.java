package org.anju.web.office.handover;

import java.util.List;
import org.anju.cases.handover.Handover;

/** What waits to be handed over, and what was. */
public record HandoversPage(List<Handover> waiting, List<Handover> done) {}
