package org.anju.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the house is built of: its files as text, its classes as compiled. */
final class Sources {

    static final Path ROOT = root();
    static final Path PLATFORM = ROOT.resolve("platform/src/main");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    private Sources() {}

    record Source(Path path, String text) {

        String name() {
            return ROOT.relativize(path).toString();
        }

        List<String> lines() {
            return text.lines().toList();
        }

        /** The text with comments blanked; good enough to search code in. */
        String code() {
            return COMMENT.matcher(text).replaceAll(" ");
        }

        /** The room under org.anju, {@code web} for all of web; empty for tests and other files. */
        String room() {
            List<MatchResult> found = Pattern.compile("/java/org/anju/([a-z]+)/")
                    .matcher(path.toString().replace('\\', '/'))
                    .results()
                    .toList();
            return found.isEmpty() ? "" : found.getFirst().group(1);
        }
    }

    private static final class Classes {
        static final JavaClasses ALL = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                .importPackages("org.anju");
    }

    /** The compiled classes of both modules, without tests. */
    static List<JavaClass> classes() {
        return Classes.ALL.stream()
                .filter(each -> each.getPackageName().startsWith("org.anju."))
                .toList();
    }

    static List<Source> java() {
        List<Source> all = new ArrayList<>(files(ROOT.resolve("policy/src/main/java"), ".java"));
        all.addAll(files(PLATFORM.resolve("java"), ".java"));
        return all;
    }

    static List<Source> templates() {
        return files(PLATFORM.resolve("jte"), ".jte");
    }

    static List<Source> migrations() {
        return files(PLATFORM.resolve("resources/db/migration"), ".sql");
    }

    static List<Source> messages() {
        return files(PLATFORM.resolve("resources/messages"), ".properties");
    }

    private static List<Source> files(Path under, String ending) {
        if (!Files.exists(under)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(under)) {
            List<Source> found = new ArrayList<>();
            for (Path path : all.filter(each -> each.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                found.add(new Source(path, Files.readString(path)));
            }
            return found;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("mvnw"))) {
            here = Objects.requireNonNull(here.getParent(), "no mvnw above");
        }
        return here;
    }
}
