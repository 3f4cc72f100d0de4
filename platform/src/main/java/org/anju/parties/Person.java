package org.anju.parties;

import java.time.Instant;
import java.util.UUID;
import org.anju.policy.value.ResidentId;

/** 自然人: one person, whatever accounts he has and whatever he is to a case. */
public record Person(UUID id, String name, ResidentId residentId, Instant createdAt) {}
