package org.anju.parties.roster;

import org.anju.policy.rule.Phrase;

/** 名册问题: what is wrong in one cell, in words that say what to do. */
public record RosterProblem(RosterColumn column, Phrase what) {}
