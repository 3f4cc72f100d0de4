package org.anju.web.open.unit;

import org.anju.policy.rule.Refusal;

/** Why nobody came in, and what to do now. */
public record NoEntryPage(Refusal why) {}
