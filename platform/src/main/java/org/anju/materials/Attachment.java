package org.anju.materials;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anju.policy.material.Kindred;
import org.jspecify.annotations.Nullable;

/**
 * 附件: one file that a person (or his employer for him) handed in for one material.
 *
 * @param person whose paper it is
 * @param slot the material of the checklist: a clause id, for the second child {@code G-3.2.1-43#2}
 * @param name the file's name, cleaned; for reading only, never a path
 * @param pages pages of a PDF, 1 for a picture
 * @param formedOn day it was made or signed, where the material's source class asks (G-4.5-3, -4)
 * @param validUntil last day it is valid, where it carries one (G-4.5-1, -2)
 * @param issuer who issued it, where that was said
 * @param putBy account that handed it in
 * @param byEmployer handed in by an agent, as the labour contract is (G-3.2.2-4)
 * @param twins how many other attachments of other people carry the very same bytes (G-4.7-9)
 */
public record Attachment(
        UUID id,
        UUID person,
        String slot,
        String name,
        FileKind kind,
        long bytes,
        int pages,
        String sha256,
        @Nullable LocalDate formedOn,
        @Nullable LocalDate validUntil,
        @Nullable String issuer,
        Instant putAt,
        @Nullable UUID putBy,
        boolean byEmployer,
        int twins) {

    /** Whether its owner can use it again there; what the employer put in, the employer puts in again. */
    boolean usableIn(String other) {
        return !byEmployer && Kindred.of(slot, other);
    }

    /** The name the case desk and supplements know its place by. */
    public String item() {
        return "slot:" + slot;
    }
}
