package org.anju.policy.person;

import org.jspecify.annotations.Nullable;

/** 职称: the highest professional title, and whether the human-resources authority recognises it (G-2.2-13). */
public record Title(@Nullable TitleLevel level, @Nullable Boolean recognised) {}
