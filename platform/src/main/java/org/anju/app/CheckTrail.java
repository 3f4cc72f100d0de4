package org.anju.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anju.app.postgres.Login;
import org.anju.app.postgres.Postgres;
import org.anju.app.postgres.Roles;
import org.anju.trail.TrailCheck;
import org.anju.trail.TrailVerdict;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The auditor's visit: verifies the trail of an open or a closed house and names the first broken line. He may bring what
 * he has kept himself: {@code --witness FILE} (copies of the heads) and {@code --printed NO:HASH} (what stands on a sheet).
 */
public final class CheckTrail {

    private static final Pattern PRINTED = Pattern.compile("(\\d{1,18})[:：·](\\p{XDigit}{8,64})");

    private static final int BROKEN = 7;

    private CheckTrail() {}

    public static void main(String[] args) {
        try {
            List<String> words = new ArrayList<>(List.of(args));
            List<String> copies = taken(words, "--witness");
            List<String> printed = taken(words, "--printed");
            TrailVerdict verdict = checked(Options.parsed(words, System.getenv()), copies, printed);
            System.out.print(verdict.report());
            System.exit(verdict.whole() ? 0 : BROKEN);
        } catch (CannotOpen why) {
            System.err.println("留痕没有核对 trail not checked：" + why.getMessage());
            System.exit(why.exitCode());
        } catch (DataAccessException | IllegalStateException unreadable) {
            System.err.println("留痕读不出来 trail not readable：" + unreadable.getMessage());
            System.exit(CannotOpen.Kind.DATABASE.exitCode());
        }
    }

    static TrailVerdict checked(Options options) {
        return checked(options, List.of(), List.of());
    }

    static TrailVerdict checked(Options options, List<String> copies, List<String> printed) {
        Path data = options.data().toAbsolutePath().normalize();
        if (!Files.isDirectory(data)) {
            throw new CannotOpen(CannotOpen.Kind.DATA_TROUBLE, "没有数据目录 " + data + "。 No such data directory.");
        }
        TrailCheck check = new TrailCheck(data, elsewhere(data));
        copies.forEach(each -> check.with(copy(each)));
        printed.forEach(each -> note(check, each));
        if (options.db() != null) {
            return verdict(Roles.prepared(options.db(), options.keys()), check);
        }
        try {
            String open = DataDirectory.announced(data);
            return open == null
                    ? closedHouse(data, check)
                    : verdict(Roles.prepared(Postgres.adminOfRunning(data, open)), check);
        } catch (IOException trouble) {
            throw DataDirectory.told(data, trouble);
        }
    }

    private static TrailVerdict closedHouse(Path data, TrailCheck check) {
        if (!Files.isDirectory(data.resolve("pg"))) {
            throw new CannotOpen(CannotOpen.Kind.DATA_TROUBLE, data + " 里还没有数据库。 No database there yet.");
        }
        try (DataDirectory held = DataDirectory.take(data);
                Postgres postgres = Postgres.open(held, new Progress(System.out))) {
            return verdict(Roles.prepared(postgres.house()), check);
        }
    }

    private static TrailVerdict verdict(Roles roles, TrailCheck check) {
        Login app = roles.app();
        DriverManagerDataSource source = new DriverManagerDataSource(app.url(), app.user(), app.password());
        source.setSchema(Roles.SCHEMA);
        return check.check(source);
    }

    /** Where the second witness writes: as the house was told, or beside the data of a demonstration. */
    static @Nullable Path elsewhere(Path data) {
        String told = System.getenv("ANJU_WITNESS_DIR");
        if (told != null && !told.isBlank()) {
            return Path.of(told.strip());
        }
        Path beside = data.resolve("witness");
        return Files.isDirectory(beside) ? beside : null;
    }

    private static Path copy(String word) {
        Path file = Path.of(word);
        if (!Files.isReadable(file)) {
            throw new CannotOpen(CannotOpen.Kind.USAGE, "读不到 " + file + "。 Not readable.");
        }
        return file;
    }

    private static void note(TrailCheck check, String word) {
        Matcher found = PRINTED.matcher(word);
        if (!found.matches()) {
            throw new CannotOpen(
                    CannotOpen.Kind.USAGE,
                    "--printed 应写成 号:散列，例如 1234:9f86d081884c7d65，得到的是 " + word + "。 Write number:hash.");
        }
        check.printed(Long.parseLong(found.group(1)), found.group(2).toLowerCase(Locale.ROOT));
    }

    /** Takes every {@code option VALUE} out of the words. */
    private static List<String> taken(List<String> words, String option) {
        List<String> values = new ArrayList<>();
        for (int at = words.indexOf(option); at >= 0; at = words.indexOf(option)) {
            if (at + 1 == words.size()) {
                throw new CannotOpen(CannotOpen.Kind.USAGE, option + " 后面缺少内容。 A value is missing.");
            }
            words.remove(at);
            values.add(words.remove(at));
        }
        return values;
    }
}
