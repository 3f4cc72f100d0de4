package org.anju.policy.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.anju.policy.guide.Guide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MarkTest {

    @ParameterizedTest
    @EnumSource(Mark.class)
    void every_mark_is_asked_by_a_clause_of_the_guide(Mark mark) {
        assertThat(Guide.yanqing().clause(mark.clause())).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "G-3.2.1-32, FINANCE_SEAL FINANCE_SIGNATURE UNIT_SEAL",
        "G-3.2.1-9, APPLICANT_SIGNATURE HEAD_SIGNATURE UNIT_SEAL",
        "G-3.2.1-57, VERIFIED_WORDS AGENT_SIGNATURE ISSUER_CONTACT",
        "G-3.2.1-16, POLICE_SEAL",
        "G-3.2.1-49, ''",
        "G-4.5-2, ''",
    })
    void a_material_carries_the_marks_its_clause_names_and_a_diploma_or_card_none(String clause, String marks) {
        List<Mark> wanted = marks.isEmpty()
                ? List.of()
                : List.of(marks.split(" ")).stream().map(Mark::valueOf).toList();
        assertThat(Checklist.material(clause).orElseThrow().marks()).isEqualTo(wanted);
    }

    @Test
    void every_mark_is_on_some_material() {
        var used = EnumSet.noneOf(Mark.class);
        MaterialCatalogue.all().forEach(material -> used.addAll(material.marks()));
        assertThat(used).isEqualTo(EnumSet.allOf(Mark.class));
    }

    @Test
    void a_slot_names_its_material_and_its_child() {
        assertThat(Checklist.inSlot("G-3.2.1-43#2").orElseThrow().child()).isEqualTo(2);
        assertThat(Checklist.inSlot("G-3.2.1-9").orElseThrow().child()).isNull();
        assertThat(Checklist.inSlot("G-9.9-9")).isEmpty();
    }
}
