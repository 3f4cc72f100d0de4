package org.anju.materials;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who saw which seal on an employer's paper. */
@Component
class EmployerMarks extends Marks {

    EmployerMarks(JdbcClient jdbc) {
        super(jdbc, "materials_employer_mark", "paper");
    }
}
