package org.anju.web.benefit.check;

import java.util.List;
import org.anju.sheets.benefit.BenefitAsker;
import org.anju.sheets.benefit.BenefitCheck;
import org.anju.web.kit.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Where a department asks.
 *
 * @param asker null where the account belongs to no department
 * @param purposes what may be named today
 * @param last the newest checks
 */
public record CheckPage(@Nullable BenefitAsker asker, List<Choice> purposes, List<BenefitCheck> last) {}
