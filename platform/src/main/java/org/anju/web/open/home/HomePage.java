package org.anju.web.open.home;

import java.util.List;

/** What the home page shows besides its fixed words. */
public record HomePage(WindowCard window, List<WageRow> wages) {}
