package org.anju.sheets;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.anju.materials.store.Naming;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 确认单引用的内容: which contents confirmation sheets name, also those that were superseded. */
@Component
class SheetNames implements Naming {

    private final JdbcClient jdbc;

    SheetNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> named(Collection<String> sha256) {
        return new HashSet<>(jdbc.sql("""
                        select sha256 from sheets_sheet where sha256 = any(:named)
                        union select ofd_sha256 from sheets_sheet where ofd_sha256 = any(:named)
                        """)
                .param("named", sha256.toArray(String[]::new))
                .query((row, n) -> row.getString(1))
                .list());
    }
}
