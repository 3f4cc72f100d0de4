package org.anju.policy.person;

import org.jspecify.annotations.Nullable;

/** 知识产权: granted or registered, as first or second author; kinds are never added together. */
public record IntellectualProperty(
        @Nullable Integer inventionPatents,
        @Nullable Integer otherPatents,
        @Nullable Integer softwareCopyrights,
        @Nullable Boolean convertedInBeijing) {}
