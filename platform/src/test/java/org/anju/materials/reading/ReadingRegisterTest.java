package org.anju.materials.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.anju.materials.Examined;
import org.anju.materials.MaterialRegister;
import org.anju.materials.Papers;
import org.anju.materials.Passport;
import org.anju.materials.SamplePapers;
import org.anju.policy.paper.LeasePaper;
import org.anju.testkit.House;
import org.anju.trail.Actor;
import org.anju.trail.Outcome;
import org.anju.trail.Role;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ReadingRegisterTest {

    private static final String LEASE = "G-3.2.1-22";

    private final House house = House.demo();
    private final ReadingRegister readings = house.bean(ReadingRegister.class);
    private final Actor owner = applicant();

    private static Actor applicant() {
        return new Actor(UUID.randomUUID(), "某人", Role.APPLICANT, UUID.randomUUID(), null, Actor.YANQING);
    }

    private UUID put(String slot, byte[] bytes) {
        MaterialRegister materials = house.bean(MaterialRegister.class);
        Examined.Accepted file = (Examined.Accepted) materials.examine(slot, "合同.pdf", bytes);
        Outcome put = new TransactionTemplate(house.bean(PlatformTransactionManager.class))
                .execute(status -> materials.put(
                        owner, Objects.requireNonNull(owner.person()), slot, file, Passport.dated(null, null)));
        return UUID.fromString(((Outcome.Done) Objects.requireNonNull(put)).id());
    }

    @Test
    void a_lease_is_read_after_it_came_in_and_what_it_says_lies_sealed() {
        UUID id = put(LEASE, SamplePapers.lease("王建国", "林知远"));
        readings.run();
        readings.run();
        LeasePaper paper = (LeasePaper)
                Objects.requireNonNull(readings.of(owner, id).orElseThrow().paper());
        assertThat(paper.lessorId()).isEqualTo("110229196503121215");
        assertThat(paper.to()).isEqualTo(LocalDate.of(2027, 8, 31));
        byte[] lying = Objects.requireNonNull(house.sql()
                .sql("select found_sealed from materials_reading where attachment = ?")
                .param(id)
                .query((row, n) -> row.getBytes(1))
                .single());
        assertThat(new String(lying, java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("110229196503121215")
                .doesNotContain("王建国");
    }

    @Test
    void who_may_not_see_the_file_does_not_see_what_it_says() {
        UUID id = put(LEASE, SamplePapers.lease("王建国", "林知远"));
        readings.run();
        assertThat(readings.of(owner, id)).isPresent();
        assertThat(readings.of(applicant(), id)).isEmpty();
        assertThat(readings.of(Actor.visitor(), id)).isEmpty();
    }

    @Test
    void a_scan_is_marked_as_silent_and_other_slots_are_not_read() {
        UUID scan = put(LEASE, Papers.pdf(1));
        UUID other = put("G-3.2.1-9", SamplePapers.lease("王建国", "林知远"));
        readings.run();
        assertThat(readings.of(owner, scan).orElseThrow().paper()).isNull();
        assertThat(readings.of(owner, other)).isEmpty();
    }
}
