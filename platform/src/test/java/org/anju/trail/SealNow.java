package org.anju.trail;

import java.nio.file.Path;
import org.anju.testkit.Database;

/** The sealer of a test database, for rooms above that wait for a head of the trail. */
public record SealNow(Database database, Path data) {

    public int seal() {
        return new TrailHouse(database, data).sealer().seal();
    }
}
