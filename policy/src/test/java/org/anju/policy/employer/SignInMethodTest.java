package org.anju.policy.employer;

import static org.anju.policy.employer.SignInMethod.CERTIFICATE;
import static org.anju.policy.employer.SignInMethod.E_LICENCE;
import static org.anju.policy.employer.SignInMethod.INSTITUTION_CERTIFICATE;
import static org.assertj.core.api.Assertions.assertThat;

import org.anju.policy.guide.Guide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInMethodTest {

    @Test
    void an_enterprise_signs_in_by_certificate_or_electronic_licence() {
        assertThat(SignInMethod.allowed(EmployerKind.ENTERPRISE)).containsExactlyInAnyOrder(CERTIFICATE, E_LICENCE);
        said(EmployerKind.ENTERPRISE, "G-3.1.1-3", "企业单位", "证书登录（北京一证通或 UK）", "电子营业执照");
    }

    @Test
    void a_public_institution_signs_in_by_certificate_or_its_own_electronic_certificate() {
        assertThat(SignInMethod.allowed(EmployerKind.PUBLIC_INSTITUTION))
                .containsExactlyInAnyOrder(CERTIFICATE, INSTITUTION_CERTIFICATE);
        said(EmployerKind.PUBLIC_INSTITUTION, "G-3.1.1-4", "事业单位", "证书登录（北京一证通或 UK）", "事业单位电子证书");
    }

    @Test
    void a_government_organ_signs_in_by_certificate_only() {
        assertThat(SignInMethod.allowed(EmployerKind.GOVERNMENT_ORGAN)).containsExactly(CERTIFICATE);
        said(EmployerKind.GOVERNMENT_ORGAN, "G-3.1.1-5", "机关单位", "证书登录（北京一证通或 UK）");
    }

    @ParameterizedTest
    @EnumSource(
            value = EmployerKind.class,
            names = {"BRANCH", "PARTNERSHIP", "INDIVIDUAL_BUSINESS"})
    void whoever_holds_a_business_licence_may_show_it(EmployerKind kind) {
        assertThat(SignInMethod.allowed(kind)).containsExactlyInAnyOrder(CERTIFICATE, E_LICENCE);
    }

    @ParameterizedTest
    @EnumSource(
            value = EmployerKind.class,
            names = {"PRIVATE_NON_ENTERPRISE", "SOCIAL_ORGANISATION"})
    void a_kind_the_guide_does_not_name_has_the_certificate(EmployerKind kind) {
        assertThat(SignInMethod.allowed(kind)).containsExactly(CERTIFICATE);
    }

    @ParameterizedTest
    @EnumSource(EmployerKind.class)
    void every_kind_has_a_way_in_and_a_clause_that_is_in_the_guide(EmployerKind kind) {
        assertThat(SignInMethod.allowed(kind)).contains(CERTIFICATE);
        assertThat(Guide.yanqing().clause(SignInMethod.clause(kind)).text()).isNotEmpty();
    }

    private static void said(EmployerKind kind, String clause, String... words) {
        assertThat(SignInMethod.clause(kind)).isEqualTo(clause);
        assertThat(Guide.yanqing().clause(clause).text()).contains(words);
    }
}
