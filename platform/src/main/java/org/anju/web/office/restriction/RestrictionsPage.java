package org.anju.web.office.restriction;

import java.util.List;
import org.anju.conduct.spot.Restriction;
import org.anju.parties.Employer;

/** 限制办理清单: what is proposed or runs, and whose contacts are invalid. */
public record RestrictionsPage(List<Restriction> live, List<Employer> candidates) {}
