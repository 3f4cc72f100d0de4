package org.anju.web.benefit.hooks;

import java.util.List;
import org.anju.sheets.benefit.BenefitHook;
import org.anju.sheets.benefit.HookTelling;
import org.jspecify.annotations.Nullable;

/** @param hook the department's address, null where it never set one */
public record HooksPage(String department, @Nullable BenefitHook hook, List<HookTelling> tellings) {}
