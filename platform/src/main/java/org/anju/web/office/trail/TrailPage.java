package org.anju.web.office.trail;

import java.util.List;
import org.anju.trail.TrailRegister;

/**
 * One page of the trail.
 *
 * @param query the filter as an address, ending so that the page number can follow
 */
public record TrailPage(
        List<TrailRegister.Shown> lines,
        String act,
        String name,
        String subject,
        String day,
        int number,
        boolean more,
        String query) {}
