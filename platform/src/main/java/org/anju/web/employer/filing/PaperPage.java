package org.anju.web.employer.filing;

/** One paper: its files and the form for more. */
public record PaperPage(String employer, Place place) {}
