package org.anju.parties.roster;

import java.time.Instant;
import java.util.UUID;

/** 待关联人员: somebody on the roster who has not been confirmed yet. */
public record RosterPerson(UUID id, RosterEntry entry, Instant importedAt) {}
