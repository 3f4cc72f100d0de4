package org.anju.materials;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.anju.materials.store.Naming;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 附件引用的内容: which contents attachments name; those taken out keep theirs, for the cases decided on them. */
@Component
class PaperNames implements Naming {

    private final JdbcClient jdbc;

    PaperNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> named(Collection<String> sha256) {
        return new HashSet<>(jdbc.sql("""
                        select sha256 from materials_attachment where sha256 = any(:hashes)
                        union select sha256 from materials_employer_paper where sha256 = any(:hashes)
                        """)
                .param("hashes", sha256.toArray(String[]::new))
                .query((row, n) -> row.getString(1))
                .list());
    }
}
