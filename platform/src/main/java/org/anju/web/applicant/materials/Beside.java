package org.anju.web.applicant.materials;

import java.time.LocalDate;
import java.util.List;
import org.anju.parties.profile.Residence;
import org.jspecify.annotations.Nullable;

/**
 * What is known beside the files of one material.
 *
 * @param child the name of the child it is for
 * @param until the last day stated in the profile or by the employer
 * @param lease what the lease says, as stated on the home (G-3.2.1-22)
 * @param earlier papers handed in before that can be used again here, measured for the planned day
 */
public record Beside(
        @Nullable String child, @Nullable LocalDate until, Residence.@Nullable Lease lease, List<Item.Paper> earlier) {

    public Beside {
        earlier = List.copyOf(earlier);
    }
}
