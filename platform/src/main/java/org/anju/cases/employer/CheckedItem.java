package org.anju.cases.employer;

import java.time.Instant;

/** 已核项: an answer that stands, with who gave it and when. */
public record CheckedItem(EmployerAnswer answer, String by, Instant at) {}
