package org.anju.cases.retention;

import org.anju.policy.retention.Kept;

/** 近期到期: how many become due for the same reason, and how many of them something holds. */
public record Ahead(Kept why, int free, int held) {}
