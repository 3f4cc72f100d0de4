package org.anju.parties.profile;

import java.time.LocalDate;
import org.anju.policy.material.Basis;
import org.anju.policy.value.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * What a section is read against.
 *
 * @param today the Beijing day
 * @param residentId the person's own resident ID, which already tells birth and sex
 * @param basis the condition he applies under, where he has said so; income asks more for some of them
 */
public record Setting(
        LocalDate today, ResidentId residentId, @Nullable Basis basis) {}
