package org.anju.web.office.batch;

import java.util.List;

/** @param looked how many cases wait for approval in all of what was looked through */
public record BatchPage(List<Clean> cases, int looked) {}
