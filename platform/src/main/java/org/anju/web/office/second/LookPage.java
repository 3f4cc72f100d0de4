package org.anju.web.office.second;

import org.anju.cases.CaseView;
import org.anju.cases.second.SecondLook;

/** @param may whether this reader may say what he thinks */
public record LookPage(CaseView view, SecondLook look, boolean may) {}
