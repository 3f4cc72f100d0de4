package org.anju.policy.rule;

import java.util.HashMap;
import java.util.Map;

/**
 * 政策包文件: a district's pack as it ships, with the source of each value.
 *
 * @param name what the district is called
 * @param sources by the name of the value, as the pack calls it
 */
public record PackFile(String name, Pack pack, Map<String, String> sources) {

    public PackFile {
        sources = Map.copyOf(sources);
    }

    /** Reads lines {@code name = value | source}; # starts a note. A value without a source is refused. */
    static PackFile read(String text) {
        Map<String, String> values = new HashMap<>();
        Map<String, String> sources = new HashMap<>();
        for (String line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int is = line.indexOf('=');
            int from = line.indexOf('|', is);
            if (is < 0 || from < 0 || line.substring(from + 1).isBlank()) {
                throw new IllegalArgumentException("a pack line that is not name = value | source: " + line);
            }
            String name = line.substring(0, is).strip();
            if (values.put(name, line.substring(is + 1, from).strip()) != null) {
                throw new IllegalArgumentException("said twice: " + line);
            }
            sources.put(name, line.substring(from + 1).strip());
        }
        String called = values.remove("name");
        if (called == null) {
            throw new IllegalArgumentException("a pack without a name");
        }
        Pack pack = PackForm.made(values);
        // a misspelt name would pass for a value that is not demanded
        values.keySet().forEach(name -> PackForm.written(pack, name));
        return new PackFile(called, pack, sources);
    }
}
