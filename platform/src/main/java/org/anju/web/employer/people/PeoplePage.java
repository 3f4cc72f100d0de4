package org.anju.web.employer.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.anju.cases.association.Employee;

/**
 * One page of an employer's people.
 *
 * @param words what was searched for, empty for nothing
 * @param counts how many each chip would show, of those found
 * @param waiting requests for association that wait to be answered
 */
public record PeoplePage(
        String employer,
        Show show,
        String words,
        Map<Show, Integer> counts,
        List<Employee> people,
        int number,
        boolean more,
        int waiting) {

    public int count(Show each) {
        return counts.getOrDefault(each, 0);
    }

    /** The same list as an address, ending so that a page number can follow. */
    public String query(Show other) {
        String found = words.isEmpty() ? "" : "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        return "?show=" + other.name() + found;
    }
}
