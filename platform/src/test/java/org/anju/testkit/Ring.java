package org.anju.testkit;

import java.util.stream.Stream;
import org.anju.cases.past.FirstFingerprints;
import org.anju.vault.FirstSealing;
import org.anju.vault.KeyRing;
import org.anju.vault.Vault;
import org.flywaydb.core.api.migration.JavaMigration;

/** The one key ring of all tests that do not bring their own. */
public final class Ring {

    private static final String TEXT = """
            index QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVoxMjM0NTY=
            k1 YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXoxMjM0NTY=
            """;

    private static final Vault VAULT = new Vault(KeyRing.parse(TEXT));

    private Ring() {}

    public static Vault vault() {
        return VAULT;
    }

    /** The sealing of an older version's rows, for databases that have none. */
    static JavaMigration[] migrations() {
        return Stream.<JavaMigration>concat(
                        Stream.of("111", "114", "115", "116")
                                .map(number -> new FirstSealing(VAULT, number, java.util.List.of())),
                        Stream.of(new FirstFingerprints(VAULT)))
                .toArray(JavaMigration[]::new);
    }
}
