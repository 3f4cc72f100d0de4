package org.anju.web.applicant.own;

import java.time.LocalDate;
import java.util.List;
import org.anju.cases.correction.Correction;

/** What is kept about the reader, part by part, and what he has asked to have put right. */
public record OwnPage(List<Part> parts, List<Correction> corrections, LocalDate today) {

    /** @param count how many things are kept there */
    public record Part(String key, int count) {}
}
