package org.anju.app;

import java.util.List;
import javax.sql.DataSource;
import org.anju.app.postgres.Roles;
import org.anju.vault.KeyBook;
import org.anju.vault.KeySource;
import org.anju.vault.SealedColumn;
import org.anju.vault.SealedTables;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Brings the database to this version, once the key ring is known to be the one it was sealed with. */
@Configuration(proxyBeanMethods = false)
class Migrations {

    /** 所有者连接: what belongs to nobody's daily work, migrations and sealing anew, goes through it. */
    record OwnerDoor(DataSource source) {}

    @Bean
    OwnerDoor ownerDoor(
            @Value("${spring.flyway.url}") String url,
            @Value("${spring.flyway.user}") String user,
            @Value("${spring.flyway.password}") String password) {
        var source = new DriverManagerDataSource(url, user, password);
        source.setSchema(Roles.SCHEMA);
        return new OwnerDoor(source);
    }

    @Bean
    FlywayMigrationStrategy migrate(KeySource keys, OwnerDoor owner, List<SealedTables> tables) {
        var book = new KeyBook(owner.source(), columns(tables));
        return flyway -> {
            book.demand(keys.ring());
            keys.keep();
            flyway.migrate();
            book.note(keys.ring());
        };
    }

    static List<SealedColumn> columns(List<SealedTables> tables) {
        return tables.stream().flatMap(each -> each.columns().stream()).toList();
    }
}
