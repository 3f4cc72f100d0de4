package org.anju.app.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.anju.app.CannotOpen;
import org.anju.app.Progress;

/** The files of the database: made once, whole or not at all, with checksums and without a door that opens unasked. */
record Cluster(Path directory, Secret secret) {

    static final String SUPERUSER = "postgres";

    private static final String MAJOR = "18";

    static Cluster in(Path data, Binaries binaries, RunAs runAs, Progress progress) throws IOException {
        Path directory = data.resolve("pg");
        Path secretFile = data.resolve("secrets").resolve("database");
        if (!Files.exists(directory)) {
            Secret secret = Secret.keptIn(secretFile);
            progress.step("建立数据库（只在第一次）…", "creating the database");
            create(data, secret, binaries, runAs);
            return new Cluster(directory, secret);
        }
        if (!Files.exists(secretFile)) {
            throw trouble("数据库的密码文件不见了：" + secretFile + "。请从备份恢复。");
        }
        checkVersion(directory);
        return new Cluster(directory, Secret.keptIn(secretFile));
    }

    static Secret secretIn(Path data) throws IOException {
        return Secret.keptIn(data.resolve("secrets").resolve("database"));
    }

    private static void checkVersion(Path directory) throws IOException {
        Path file = directory.resolve("PG_VERSION");
        if (!Files.exists(file)) {
            throw trouble(directory + " 不是完整的数据库目录（缺少 PG_VERSION）。请从备份恢复。 Not a whole database directory.");
        }
        String version = Files.readString(file).strip();
        if (!version.equals(MAJOR)) {
            throw trouble(directory + " 属于 PostgreSQL " + version + "，这里需要 " + MAJOR + "。 Wrong database version.");
        }
    }

    private static void create(Path data, Secret secret, Binaries binaries, RunAs runAs) throws IOException {
        Path fresh = data.resolve("pg.new");
        Binaries.delete(fresh);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectory(fresh, ownerOnly);
        runAs.give(fresh);
        Path password = Files.createTempFile(data, "pw", "");
        try {
            Files.writeString(password, secret.text());
            runAs.give(password);
            RunAs.Ended ended = RunAs.run(runAs.tool(List.of(
                    binaries.program("initdb"),
                    "--pgdata=" + fresh,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--data-checksums",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C")));
            if (ended.exit() != 0) {
                throw trouble("数据库建立失败（" + data + "）：" + Complaint.in(ended.said(), runAs));
            }
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(fresh, data.resolve("pg"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static CannotOpen trouble(String sentence) {
        return new CannotOpen(CannotOpen.Kind.DATA_TROUBLE, sentence);
    }
}
