package org.anju.web.open.guide;

import java.util.List;
import org.anju.policy.guide.Edition;
import org.anju.policy.guide.Section;

/** The guide by section. */
public record GuidePage(Edition edition, List<Section> sections) {}
