package org.anju.app.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.anju.app.CannotOpen;
import org.jspecify.annotations.Nullable;

/**
 * As whom the server runs. PostgreSQL refuses root: there it gets a user namespace of its own, or where the machine
 * forbids that, the user {@code nobody}, who then owns the cluster.
 *
 * @param words what stands before the program
 * @param guard what ties the server to this process
 * @param owner the user who must own the cluster, null when it is simply ours
 */
record RunAs(List<String> words, Guard guard, @Nullable String owner) {

    /**
     * Away from the terminal's process group, since Ctrl-C is for the house, which stops the server last; and told to
     * shut down by itself when the thread that started it is gone, even after a kill -9.
     */
    private static final Guard TIED = new Guard(List.of("setsid"), List.of("setpriv", "--pdeathsig", "INT"));

    /** Where those two tools are missing, the next start finds the orphan and stops it. */
    private static final Guard LOOSE = new Guard(List.of(), List.of());

    /** What the long-living server gets around the change of user. */
    record Guard(List<String> before, List<String> after) {}

    private static final List<String> NAMESPACE = List.of("unshare", "--user");

    private static final List<String> NOBODY =
            List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");

    static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException noProc) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    static RunAs found(Binaries binaries) {
        List<String> question = List.of(binaries.program("postgres"), "--version");
        for (Guard guard : List.of(TIED, LOOSE)) {
            for (RunAs each : isRoot() ? forRoot(guard) : List.of(new RunAs(List.of(), guard, null))) {
                if (run(each.server(question)).exit() == 0) {
                    return each;
                }
            }
        }
        throw new CannotOpen(
                CannotOpen.Kind.DATABASE,
                isRoot()
                        ? "以 root 身份无法启动自带数据库：本机既不允许 unshare --user，也不能用 setpriv 换成 nobody；请换普通用户运行。"
                                + " Run as a plain user."
                        : "自带的数据库程序在这台机器上运行不了：" + question.getFirst() + "。 The database programs do not run here.");
    }

    private static List<RunAs> forRoot(Guard guard) {
        String forced = System.getProperty("anju.postgres.as", "");
        RunAs namespace = new RunAs(NAMESPACE, guard, null);
        RunAs nobody = new RunAs(NOBODY, guard, "nobody");
        return forced.equals("nobody") ? List.of(nobody) : List.of(namespace, nobody);
    }

    /** The command line of the long-living server. */
    List<String> server(List<String> command) {
        return Stream.of(guard.before, words, guard.after, command)
                .flatMap(List::stream)
                .toList();
    }

    /** The command line of a short tool: initdb, pg_ctl. */
    List<String> tool(List<String> command) {
        return Stream.of(words, command).flatMap(List::stream).toList();
    }

    /** Hands a file or directory to the user the server runs as. */
    void give(Path path) throws IOException {
        if (owner != null) {
            Files.setOwner(
                    path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner));
        }
    }

    /** How a short command ended, and all it said. */
    record Ended(int exit, String said) {}

    static Ended run(List<String> command) {
        try {
            Process process = new ProcessBuilder(new ArrayList<>(command))
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return new Ended(-1, said);
            }
            return new Ended(process.exitValue(), said);
        } catch (IOException notThere) {
            return new Ended(127, String.valueOf(notThere.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Ended(130, "interrupted");
        }
    }
}
