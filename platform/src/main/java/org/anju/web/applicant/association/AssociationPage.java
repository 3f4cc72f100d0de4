package org.anju.web.applicant.association;

import org.anju.parties.Association;
import org.anju.parties.Leaving;
import org.jspecify.annotations.Nullable;

/**
 * Where an applicant stands with an employer.
 *
 * @param association the live one, or the last; null before the first
 * @param employer its name
 * @param leaving what was said of his leaving and still waits for the release, null where nothing was
 * @param found name behind the code just entered, to be confirmed before the request goes out
 */
public record AssociationPage(
        @Nullable Association association,
        @Nullable String employer,
        @Nullable String found,
        @Nullable Leaving leaving) {

    public boolean asks() {
        return association == null || !association.live();
    }
}
