package org.anju.web.applicant.own;

import java.util.List;

/** What is kept about the reader, part by part. */
public record OwnPage(List<Part> parts) {

    /** @param count how many things are kept there */
    public record Part(String key, int count) {}
}
