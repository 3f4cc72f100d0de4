package org.anju.cases.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.anju.testkit.Canaries;
import org.anju.testkit.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an employer hands in of people, and whom the clerk telephones, stands nowhere in the clear. */
class FilingCanaryTest {

    @RegisterExtension
    final Database database = new Database();

    @Test
    void the_numbers_of_a_filing_and_of_a_call_stand_in_no_table() {
        var stage = new FilingStage(database);
        String no = stage.called();
        assertThat(stage.view(no).events())
                .anySatisfy(event -> assertThat(event.facts()).containsEntry("number", "13800001234"));
        assertThat(new Canaries(
                                database,
                                Map.of(
                                        "called",
                                        "13800001234",
                                        "representative's id",
                                        "330106199001010015",
                                        "representative's phone",
                                        "010-69100000",
                                        "finance phone",
                                        "010-69100001"))
                        .foundInTables())
                .isEmpty();
    }
}
