package org.anju.web.office.window;

import org.anju.cases.CaseView;
import org.jspecify.annotations.Nullable;

/**
 * 收材料: the case, or the question for its number.
 *
 * @param asked the number that was asked for; empty where none was
 */
public record ReceivePage(@Nullable CaseView view, String asked) {}
