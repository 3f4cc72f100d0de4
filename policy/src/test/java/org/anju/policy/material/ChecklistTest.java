package org.anju.policy.material;

import static org.anju.policy.material.Situation.Family.DIVORCED;
import static org.anju.policy.material.Situation.Family.MARRIED;
import static org.anju.policy.material.Situation.Family.UNMARRIED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.anju.policy.guide.Guide;
import org.anju.policy.material.Situation.Family;
import org.anju.policy.material.Situation.Lessor;
import org.anju.policy.material.Situation.Owner;
import org.anju.policy.material.Situation.ResidenceRoute;
import org.anju.policy.material.Situation.TeamRoute;
import org.anju.policy.material.Situation.TitlePath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChecklistTest {

    private static final String EVERYBODY = "G-3.2.1-6 G-4.5-2 G-3.2.1-9 G-3.2.1-13 G-3.2.1-15 G-3.2.1-32";

    @ParameterizedTest
    @CsvFileSource(resources = "situations.tsv", delimiter = '\t', numLinesToSkip = 1)
    void the_examples_of_the_contract_list_just_these_materials(
            Basis basis,
            ResidenceRoute route,
            Owner owner,
            Lessor lessor,
            boolean overseas,
            TitlePath path,
            boolean notVerifiable,
            TeamRoute team,
            boolean gap,
            @Nullable String children,
            String materials) {
        List<Family> families = children == null
                ? List.of()
                : Arrays.stream(children.split(",")).map(Family::valueOf).toList();
        var situation = new Situation(basis, route, owner, lessor, overseas, path, notVerifiable, team, gap, families);
        assertThat(Checklist.kinds(situation).stream().map(Material::clause).sorted())
                .containsExactly(materials.split(" "));
        assertThat(Checklist.open(situation)).isEmpty();
    }

    @Test
    void everybody_brings_photo_id_declaration_hukou_contract_and_income() {
        assertThat(clauses(Situation.UNKNOWN)).containsExactly(EVERYBODY.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENCE_PERMIT, SELF, OTHER, 16",
        "OWN, SELF, OTHER, 18",
        "OWN, SPOUSE, OTHER, 18 20",
        "OWN, JOINT, OTHER, 18 20",
        "OWN_CONTRACT, SELF, OTHER, 19",
        "OWN_CONTRACT, SPOUSE, OTHER, 19 20",
        "OWN_CONTRACT, JOINT, OTHER, 19 20",
        "RENTED, SPOUSE, OTHER, 22",
        "RENTED, SELF, RESIDENT, 22 23",
        "RENTED, SELF, HOMESTEAD, 22 24",
        "UNIT_HOUSING, SPOUSE, RESIDENT, 25 26",
        "FRIEND, SPOUSE, RESIDENT, 27 28 29"
    })
    void the_residence_route_decides_the_housing_papers(
            ResidenceRoute route, Owner owner, Lessor lessor, String added) {
        assertAdds(with(null, route, owner, lessor), added);
    }

    @Test
    void the_degree_at_home_asks_four_papers_and_the_overseas_one_asks_one() {
        assertAdds(basis(Basis.COND_1, false, null, null, null), "49 50 51 52");
        assertAdds(basis(Basis.COND_1, true, null, null, null), "53");
    }

    @ParameterizedTest
    @CsvSource({
        "EXAM, false, 54",
        "REVIEW, false, 55",
        "SENIOR, false, 56",
        "EXAM, true, 54 57",
        "REVIEW, true, 55 57",
        "SENIOR, true, 56 57"
    })
    void a_title_is_shown_by_its_own_path_and_what_cannot_be_checked_online_is_vouched_for(
            TitlePath path, boolean notVerifiable, String added) {
        assertAdds(basis(Basis.COND_2, false, path, notVerifiable, null), added);
    }

    @Test
    void an_award_asks_its_certificate() {
        assertAdds(basis(Basis.COND_3, false, null, null, null), "59");
    }

    @ParameterizedTest
    @EnumSource(
            value = Basis.class,
            names = {"COND_4", "COND_5"})
    void conditions_four_and_five_ask_the_same_two_papers(Basis basis) {
        assertAdds(basis(basis, null, null, null, null), "61 62");
    }

    @Test
    void intellectual_property_asks_certificates_report_and_evidence() {
        assertAdds(basis(Basis.COND_6, null, null, null, null), "66 67 68");
    }

    @Test
    void a_founding_team_shows_its_investment_or_its_tax() {
        assertAdds(basis(Basis.COND_7, null, null, null, TeamRoute.INVESTMENT), "69 70 71");
        assertAdds(basis(Basis.COND_7, null, null, null, TeamRoute.TAX), "72 73");
        assertAdds(basis(Basis.COND_7, null, null, null, null), "");
    }

    @Test
    void a_freelancer_shows_report_and_tax() {
        assertAdds(basis(Basis.COND_8, null, null, null, null), "74 75");
    }

    @Test
    void a_gap_in_social_insurance_is_explained_by_the_employer() {
        var gap = new Situation(null, null, null, null, null, null, null, null, true, null);
        assertAdds(gap, "47");
        assertThat(Checklist.of(gap).getLast().preparedBy()).isEqualTo(Material.Preparer.EMPLOYER);
    }

    @Test
    void each_child_has_papers_of_its_own_by_its_family() {
        var situation = new Situation(
                null, null, null, null, null, null, null, null, null, List.of(DIVORCED, MARRIED, DIVORCED, UNMARRIED));
        assertThat(Checklist.of(situation).stream()
                        .filter(m -> m.child() != null)
                        .map(Material::slot))
                .containsExactly("G-3.2.1-45#1", "G-3.2.1-43#2", "G-3.2.1-45#3", "G-3.2.1-44#4");
        assertThat(Checklist.kinds(situation).stream().map(Material::clause))
                .containsOnlyOnce("G-3.2.1-45")
                .hasSize(9);
    }

    @Test
    void only_the_facts_of_open_branches_are_asked() {
        assertThat(Checklist.open(Situation.UNKNOWN))
                .containsExactly("residenceRoute", "children", "socialInsuranceGap", "basis");
        var rented = new Situation(
                Basis.COND_2, ResidenceRoute.RENTED, null, null, null, null, null, null, false, List.of());
        assertThat(Checklist.open(rented)).containsExactly("lessor", "titlePath", "notVerifiableOnline");
        var own = new Situation(Basis.COND_7, ResidenceRoute.OWN, null, null, null, null, null, null, false, List.of());
        assertThat(Checklist.open(own)).containsExactly("owner", "teamRoute");
        var degree = new Situation(
                Basis.COND_1, ResidenceRoute.FRIEND, null, null, null, null, null, null, false, List.of());
        assertThat(Checklist.open(degree)).containsExactly("overseas");
    }

    @Test
    void every_material_stands_on_a_clause_and_is_named_in_both_languages() {
        for (Material material : MaterialCatalogue.all()) {
            assertThat(Guide.yanqing().find(material.clause()))
                    .as(material.clause())
                    .isPresent();
            assertThat(material.name().zh()).isNotBlank();
            assertThat(material.name().en()).isNotBlank();
            assertThat(material.copies().zh()).isNotBlank();
            assertThat(material.copies().en()).isNotBlank();
            assertThat(material.mandatory()).isTrue();
            assertThat(material.form() == null || !material.form().en().isBlank())
                    .isTrue();
        }
    }

    private static Situation with(
            @Nullable Basis basis, @Nullable ResidenceRoute route, @Nullable Owner owner, @Nullable Lessor lessor) {
        return new Situation(basis, route, owner, lessor, null, null, null, null, null, null);
    }

    private static Situation basis(
            Basis basis,
            @Nullable Boolean overseas,
            @Nullable TitlePath path,
            @Nullable Boolean notVerifiable,
            @Nullable TeamRoute team) {
        return new Situation(basis, null, null, null, overseas, path, notVerifiable, team, null, null);
    }

    private static void assertAdds(Situation situation, String numbers) {
        var everybody = List.of(EVERYBODY.split(" "));
        var added = clauses(situation).stream().filter(clause -> !everybody.contains(clause));
        assertThat(added.map(clause -> clause.substring("G-3.2.1-".length())).toList())
                .isEqualTo(numbers.isEmpty() ? List.of() : List.of(numbers.split(" ")));
        assertThat(clauses(situation)).containsAll(everybody);
    }

    private static List<String> clauses(Situation situation) {
        return Checklist.of(situation).stream().map(Material::clause).toList();
    }
}
