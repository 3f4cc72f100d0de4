package org.anju.parties.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anju.parties.profile.Companions.Child;
import org.anju.policy.material.Situation.Family;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChildNumbersTest {

    private static final LocalDate JUNE = LocalDate.of(2019, 6, 1);
    private static final LocalDate MAY = LocalDate.of(2021, 5, 1);

    @Test
    void children_saved_before_numbers_were_kept_have_those_of_their_places() {
        assertThat(said(child("甲", JUNE, null), child("乙", MAY, null)).numbers())
                .containsExactly(1, 2);
        assertThat(Companions.empty().numbered(1)).isEmpty();
    }

    @Test
    void new_children_are_numbered_as_they_stand() {
        assertThat(give(List.of(), child("甲", JUNE, null), child("乙", MAY, null)))
                .containsExactly(1, 2);
    }

    @Test
    void the_second_keeps_its_number_when_the_first_goes_or_they_change_places() {
        var before = said(child("甲", JUNE, null), child("乙", MAY, null));
        assertThat(give(List.of(before), child("乙", MAY, 2))).containsExactly(2);
        assertThat(give(List.of(before), child("乙", MAY, 2), child("甲", JUNE, 1)))
                .containsExactly(2, 1);
        // also where the form, made by hand, says nothing of numbers
        assertThat(give(List.of(before), child("乙", MAY, null))).containsExactly(2);
    }

    @Test
    void a_child_that_comes_back_has_its_old_number_and_no_other_gets_it() {
        var first = said(child("甲", JUNE, 1), child("乙", MAY, 2));
        var second = said(child("乙", MAY, 2));
        assertThat(give(List.of(second, first), child("乙", MAY, 2), child("丙", MAY, null)))
                .containsExactly(2, 3);
        assertThat(give(List.of(second, first), child("乙", MAY, 2), child("甲", JUNE, null)))
                .containsExactly(2, 1);
    }

    @Test
    void a_corrected_name_or_birthday_is_still_the_same_child() {
        var before = said(child("甲", JUNE, 1));
        assertThat(give(List.of(before), child("甲甲", JUNE, 1))).containsExactly(1);
        assertThat(give(List.of(before), child("甲", MAY, 1))).containsExactly(1);
    }

    @Test
    void another_child_typed_over_a_row_does_not_inherit_its_papers() {
        var before = said(child("甲", JUNE, 1));
        assertThat(give(List.of(before), child("乙", MAY, 1))).containsExactly(2);
    }

    @Test
    void a_resident_id_is_believed_before_the_number_of_the_form_and_no_number_is_given_twice() {
        var first = new Child("甲", "110101201906010013", JUNE, Family.MARRIED, null, 1);
        var twin = new Child("乙", "110101201906010021", JUNE, Family.MARRIED, null, 2);
        var swapped = new Companions(
                null, List.of(new Child("乙", "110101201906010021", JUNE, Family.MARRIED, null, 1), first));
        assertThat(new ChildNumbers(List.of(said(first, twin))).give(swapped).numbers())
                .containsExactly(2, 1);
        assertThat(give(List.of(said(child("甲", JUNE, 1))), child("甲", JUNE, 1), child("甲", JUNE, 1)))
                .containsExactly(1, 2);
        assertThat(give(List.of(), child("甲", JUNE, 77))).containsExactly(1);
    }

    @Test
    void past_ninety_nine_children_a_number_nobody_has_now_is_given_again() {
        List<Companions> before = java.util.stream.IntStream.rangeClosed(1, 99)
                .mapToObj(i -> said(child("孩" + i, JUNE.plusDays(i), i)))
                .toList();
        assertThat(give(before.subList(0, 98), child("新", MAY.plusYears(1), null)))
                .containsExactly(99);
        assertThat(give(before, child("新", MAY.plusYears(1), null))).containsExactly(1);
    }

    private static List<Integer> give(List<Companions> before, Child... children) {
        return new ChildNumbers(before).give(said(children)).numbers();
    }

    private static Companions said(Child... children) {
        return new Companions(null, List.of(children));
    }

    private static Child child(String name, LocalDate birth, @Nullable Integer number) {
        return new Child(name, null, birth, Family.MARRIED, null, number);
    }
}
