package org.anju.web.office.second;

import java.util.List;
import org.anju.cases.CaseView;
import org.anju.cases.second.Draw;

/**
 * 复看清单.
 *
 * @param waiting cases that were drawn and that nobody has looked at, the oldest first
 * @param every one of so many is drawn, 0 where none
 * @param draws the last runs; empty for all but the supervisor
 * @param rules whether this reader sets the number
 */
public record SecondPage(List<CaseView> waiting, int every, List<Draw> draws, boolean rules) {}
