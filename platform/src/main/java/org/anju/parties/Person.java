package org.anju.parties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** 自然人: one person, whatever accounts he has and whatever he is to a case. */
public record Person(UUID id, String name, String residentId, Instant createdAt) {

    /** Digits 7 to 14 of the resident ID (GB 11643). */
    public LocalDate birthDate() {
        return LocalDate.of(
                Integer.parseInt(residentId.substring(6, 10)),
                Integer.parseInt(residentId.substring(10, 12)),
                Integer.parseInt(residentId.substring(12, 14)));
    }

    /** {@code 330106********3417}: as much as a page may show. */
    public String maskedId() {
        return residentId.substring(0, 6) + "********" + residentId.substring(14);
    }
}
