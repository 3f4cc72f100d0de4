package org.anju.web.applicant.complaint;

import java.time.LocalDate;
import java.util.List;
import org.anju.cases.complaint.Complaint;

/** All he has filed. */
public record MyComplaintsPage(List<Complaint> all, LocalDate today) {}
