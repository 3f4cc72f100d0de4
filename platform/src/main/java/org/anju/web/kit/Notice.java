package org.anju.web.kit;

import org.anju.policy.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** What the page must say about the act just tried: nothing, a refusal, or that somebody was first. */
public record Notice(@Nullable Refusal refusal, boolean stale) {

    static final Notice NONE = new Notice(null, false);
}
