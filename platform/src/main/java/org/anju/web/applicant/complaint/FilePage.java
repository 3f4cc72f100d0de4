package org.anju.web.applicant.complaint;

import java.util.List;
import org.anju.web.kit.Choice;

/** @param cases his own, one of which it may concern */
public record FilePage(List<Choice> cases) {}
