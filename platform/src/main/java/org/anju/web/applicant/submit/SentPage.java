package org.anju.web.applicant.submit;

import java.util.List;
import org.anju.cases.CaseView;
import org.anju.cases.Submission;

/** What was handed in, as it was frozen on that day. */
public record SentPage(CaseView view, Submission submission, List<SectionCard> sections) {}
