package org.anju.web.applicant.own;

import java.util.List;
import org.anju.web.kit.Choice;

/** @param items what is kept about him, one of which is wrong */
public record CorrectionFormPage(List<Choice> items) {}
