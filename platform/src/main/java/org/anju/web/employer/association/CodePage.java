package org.anju.web.employer.association;

/** The employer's association code, in groups of four. */
public record CodePage(String employer, String code) {}
