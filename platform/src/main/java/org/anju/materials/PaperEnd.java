package org.anju.materials;

import java.time.LocalDate;
import java.util.UUID;

/** 材料到期: the last day of the newest paper in one slot of a person's folder. */
public record PaperEnd(UUID person, String slot, LocalDate validUntil) {}
