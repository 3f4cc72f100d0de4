package org.anju.materials.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * 隔墙: what stands before the child's program so that it has no network, gains no rights, writes nothing to any disk and
 * ends with the thread that started it. Found out once, since kernels and containers allow different things.
 *
 * @param words the command line before {@code java}
 * @param net whether the network is out of reach
 */
record Walls(List<String> words, boolean net) {

    private static final List<String> TIED = List.of("setpriv", "--no-new-privs", "--pdeathsig", "KILL");
    /** No byte to any file; address space the heap cannot explain is refused as well. */
    private static final List<String> POOR = List.of("prlimit", "--fsize=0", "--data=1073741824", "--core=0");

    private static final List<Walls> KNOWN = List.of(
            walls(true, List.of("unshare", "--user", "--net"), POOR, TIED),
            walls(true, List.of("unshare", "--net"), POOR, TIED),
            walls(true, List.of("unshare", "--user", "--map-root-user", "--net"), POOR, TIED),
            walls(true, List.of("unshare", "--user", "--net")),
            walls(false, POOR, TIED),
            walls(false, TIED));

    @SafeVarargs
    private static Walls walls(boolean net, List<String>... parts) {
        List<String> words = new ArrayList<>();
        for (List<String> each : parts) {
            words.addAll(each);
        }
        return new Walls(List.copyOf(words), net);
    }

    /** The highest walls this machine can build, tried with the program that will stand behind them. */
    static Walls found() {
        for (Walls each : KNOWN) {
            if (each.stand()) {
                return each;
            }
        }
        return new Walls(List.of(), false);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    List<String> around(List<String> command) {
        List<String> all = new ArrayList<>(words);
        all.addAll(command);
        return all;
    }

    private boolean stand() {
        try {
            Process process = new ProcessBuilder(around(List.of(java(), "-Xshare:auto", "-Xmx16m", "-version")))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
