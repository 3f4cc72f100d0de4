package org.anju.app.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.anju.app.DataDirectory;
import org.anju.app.Progress;

/** The house's own PostgreSQL: opened on a data directory, durable, reachable on loopback only, closed with the house. */
public final class Postgres implements AutoCloseable {

    private static final String DATABASE = "anju";

    private final Server server;
    private final Login admin;

    private Postgres(Server server, Login admin) {
        this.server = server;
        this.admin = admin;
    }

    public static Postgres open(DataDirectory data, Progress progress) {
        return open(data, progress, List.of());
    }

    /** @param more settings on top of the durable ones, e.g. {@code max_connections=200} */
    public static Postgres open(DataDirectory data, Progress progress, List<String> more) {
        try {
            Binaries binaries = Binaries.unpacked(data.path(), progress);
            RunAs runAs = RunAs.found(binaries);
            Cluster cluster = Cluster.in(data.path(), binaries, runAs, progress);
            Server server = new Server(cluster, binaries, runAs, progress, more);
            server.start();
            String url = "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + Cluster.SUPERUSER;
            return new Postgres(
                    server, new Login(url, Cluster.SUPERUSER, cluster.secret().text()));
        } catch (IOException trouble) {
            throw DataDirectory.told(data.path(), trouble);
        }
    }

    /** The superuser's key to the database of an open house, for tools of the same user. */
    public static Login adminOfRunning(Path data, String url) throws IOException {
        return new Login(url, Cluster.SUPERUSER, Cluster.secretIn(data).text());
    }

    /** The superuser's key, for setting up roles and databases; the application never gets it. */
    public Login admin() {
        return admin;
    }

    /** The superuser's key at the house's own database, which is made when it is not there. */
    public Login house() {
        Roles.createDatabase(admin, DATABASE);
        return admin.at(DATABASE);
    }

    @Override
    public void close() {
        server.close();
    }
}
