package org.anju.app.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anju.app.CannotOpen;
import org.anju.app.Progress;

/**
 * What a killed house left behind: an orphaned server is asked to stop, a pid file that names somebody else's process
 * (or a zombie) is put away. Only a process that lives in this very directory is ever touched.
 */
final class Leftover {

    private static final int PATIENCE_SECONDS = 60;

    private Leftover() {}

    static void settle(Path directory, Binaries binaries, RunAs runAs, Progress progress) throws IOException {
        Path pidFile = directory.resolve("postmaster.pid");
        if (!livingIn(directory).isEmpty()) {
            progress.step("停掉上次留下的数据库进程…", "stopping the orphaned database");
            if (Files.exists(pidFile)) {
                RunAs.run(runAs.tool(List.of(
                        binaries.program("pg_ctl"),
                        "stop",
                        "--pgdata=" + directory,
                        "--mode=fast",
                        "--wait",
                        "--timeout=" + PATIENCE_SECONDS)));
            }
            awaitNobody(directory);
        }
        // now nobody works on these files, so whatever pid is written there is not the server's
        Files.deleteIfExists(pidFile);
    }

    /** Backends of a server that was itself killed notice it and leave; beside them no second server may start. */
    private static void awaitNobody(Path directory) throws IOException {
        for (int tenths = 0; tenths < PATIENCE_SECONDS * 10; tenths++) {
            if (livingIn(directory).isEmpty()) {
                return;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new CannotOpen(
                CannotOpen.Kind.DATA_IN_USE,
                "上次留下的数据库进程不肯停止（pid " + livingIn(directory) + "），请手工结束后再启动。 An orphaned database will not stop.");
    }

    /** The processes whose working directory is this one: the server and all its children, and nobody else's. */
    static List<Long> livingIn(Path directory) throws IOException {
        Path home = directory.toRealPath();
        List<Long> living = new ArrayList<>();
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            for (Path process : processes.toList()) {
                String name = process.getFileName().toString();
                if (name.chars().allMatch(Character::isDigit) && worksIn(process, home)) {
                    living.add(Long.parseLong(name));
                }
            }
        }
        return living;
    }

    private static boolean worksIn(Path process, Path home) {
        try {
            Path program = Files.readSymbolicLink(process.resolve("exe"));
            return program.getFileName().toString().startsWith("postgres")
                    && Files.readSymbolicLink(process.resolve("cwd")).equals(home);
        } catch (IOException | RuntimeException goneOrNotOurs) {
            return false;
        }
    }
}
