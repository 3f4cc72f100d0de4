package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.anju.testkit.Browser;
import org.anju.testkit.House;
import org.anju.trail.TrailCheck;
import org.anju.trail.TrailSealer;
import org.anju.trail.TrailVerdict;
import org.anju.trail.Witnesses;
import org.anju.web.journey.Townsfolk;
import org.junit.jupiter.api.Test;

/** Without any witness of the trail for four hours nothing is decided; as soon as they are back all goes on, and nothing is lost. */
class UnwitnessedTest {

    private final House house = House.busy();
    private final TrailSealer sealer = house.bean(TrailSealer.class);
    private final Path file = house.data().resolve("trail/heads.log");
    private final Path elsewhere = house.data().resolve("witness");

    @Test
    void a_decision_waits_for_a_witness() throws Exception {
        String no = new Townsfolk(house, "闻人证").recommended();
        Officer approver = People.approver(house);
        long seen = away();
        try {
            approver.at(no, "/grant").form("/grant");
            sealer.seal();
            assertThat(house.bean(Witnesses.class).silent()).as("only just").isFalse();
            older(seen, "-");
            approver.browser.form("/grant").submit().hasStatus(422).hasText("留痕的见证已有四小时都联系不上");
            Browser operator = People.as(house, "丁一", "运维").get("/admin/health").hasStatus(200);
            operator.hasText("四小时都联系不上").hasText("审批已暂停");
        } finally {
            older(seen, "+");
            back();
        }
        approver.browser.form("/grant").submit().hasStatus(200);
        sealer.seal();
        TrailVerdict verdict = new TrailCheck(house.data(), elsewhere).check(house.bean(DataSource.class));
        assertThat(verdict.breaks()).isEmpty();
        assertThat(verdict.witnesses())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.heads()).isEqualTo(verdict.heads()));
        try (Screen screen = new Screen(house, Screen.Size.PHONE)) {
            screen.signIn("丁一", "运维").open("/admin/health").sees("两处都已看到");
        }
    }

    /** Where the file was stands a directory, and the other place is not there. */
    private long away() throws IOException {
        synchronized (sealer) {
            sealer.seal();
            Files.move(file, file.resolveSibling("kept"));
            Files.createDirectory(file);
            Files.move(elsewhere, elsewhere.resolveSibling("witness-kept"));
            try (var lines = Files.lines(file.resolveSibling("kept"))) {
                return lines.count();
            }
        }
    }

    private void back() throws IOException {
        synchronized (sealer) {
            Files.delete(file);
            Files.move(file.resolveSibling("kept"), file);
            Files.move(elsewhere.resolveSibling("witness-kept"), elsewhere);
        }
        sealer.seal();
    }

    private void older(long seen, String how) {
        synchronized (sealer) {
            house.sql()
                    .sql("update trail_heads set at = at " + how
                            + " interval '4 hours 1 minute' where no > ? and no <= ?")
                    .params(seen, how.equals("-") ? Long.MAX_VALUE : lastOlder(seen))
                    .update();
        }
    }

    /** Up to the last that was made older; those made since are right as they are. */
    private long lastOlder(long seen) {
        return house.sql()
                .sql("select coalesce(max(no), 0) from trail_heads where no > ? and at < clock_timestamp() -"
                        + " interval '4 hours'")
                .param(seen)
                .query(Long.class)
                .single();
    }
}
