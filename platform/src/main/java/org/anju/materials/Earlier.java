package org.anju.materials;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 以前交过的材料: everything a person ever handed in, also what was taken out since or decided on in an earlier case.
 *
 * @param files newest first
 */
public record Earlier(List<Attachment> files) {

    /** Offered for one slot at most. */
    public static final int MOST = 10;

    public Earlier {
        files = List.copyOf(files);
    }

    /** What can be used again in that slot: the same kind of paper, each content once, nothing that lies there already. */
    public List<Attachment> fitting(String slot, List<Attachment> there) {
        Set<String> lying = there.stream().map(Attachment::sha256).collect(Collectors.toSet());
        Map<String, Attachment> once = new LinkedHashMap<>();
        files.stream()
                .filter(file -> file.usableIn(slot) && !lying.contains(file.sha256()))
                .forEach(file -> once.putIfAbsent(file.sha256(), file));
        return once.values().stream().limit(MOST).toList();
    }
}
