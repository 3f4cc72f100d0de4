package org.anju.policy.material;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.policy.value.Words;

/** The names of the materials, kept as a table beside the code: {@code materials.tsv}. */
final class MaterialCatalogue {

    private static final Map<String, Material> ALL = load();

    private MaterialCatalogue() {}

    static Material get(String clause) {
        return Objects.requireNonNull(ALL.get(clause), () -> "no material of clause " + clause);
    }

    static Collection<Material> all() {
        return ALL.values();
    }

    private static Map<String, Material> load() {
        try (InputStream in = MaterialCatalogue.class.getResourceAsStream("materials.tsv")) {
            List<String> lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
            return lines.stream().map(MaterialCatalogue::read).collect(Collectors.toMap(Material::clause, m -> m));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Material read(String line) {
        String[] cells = line.split("\t", -1);
        return new Material(
                cells[0],
                new Words(cells[3], cells[4]),
                new Words(cells[5], cells[6]),
                Material.Preparer.valueOf(cells[2]),
                ValidityRule.valueOf(cells[1]),
                cells[7].isEmpty() ? null : new Words(cells[7], cells[8]),
                true,
                marks(cells[9]),
                cells[10].isEmpty() ? null : new Words(cells[10], cells[11]),
                null);
    }

    private static List<Mark> marks(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Stream.of(cell.split(" ")).map(Mark::valueOf).toList();
    }
}
