package org.anju.materials;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 单位附件: one file that an employer handed in for one paper of its filing (G-3.1.1-9).
 *
 * @param slot the clause that asks for it
 * @param subject which of several: a year, an agent's person, a certificate's place; empty where there is one
 * @param formedOn day it was made or signed (G-4.5-3, -4)
 * @param validUntil last day it is valid
 * @param issuer who made it
 */
public record EmployerPaper(
        UUID id,
        UUID employer,
        String slot,
        String subject,
        String name,
        FileKind kind,
        long bytes,
        int pages,
        String sha256,
        @Nullable LocalDate formedOn,
        @Nullable LocalDate validUntil,
        @Nullable String issuer,
        Instant putAt,
        @Nullable UUID putBy) {

    /** The name the employer desk knows its place by. */
    public String item() {
        return item(slot, subject);
    }

    public static String item(String slot, String subject) {
        return "paper:" + slot + (subject.isEmpty() ? "" : ":" + subject);
    }
}
