package org.anju.policy.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.precheck.Requests;
import org.anju.policy.rule.Finding;
import org.anju.policy.rule.Pack;
import org.anju.policy.rule.Result;
import org.anju.policy.rule.Rule;

/** Puts one rule to a few facts. */
final class PersonCases {

    private PersonCases() {}

    static Finding ask(Rule<PersonFacts> rule, String on, String facts) {
        return rule.answer(Requests.person(facts), Requests.parameters(on));
    }

    static Finding ask(Rule<PersonFacts> rule, String on, String facts, Pack pack) {
        return rule.answer(Requests.person(facts), Requests.parameters(on, pack));
    }

    static Finding condition(Rule<Candidate> rule, String on, String person) {
        return condition(rule, on, person, "{}");
    }

    static Finding condition(Rule<Candidate> rule, String on, String person, String employer) {
        return rule.answer(
                new Candidate(Requests.person(person), Requests.employer(employer)), Requests.parameters(on));
    }

    static Candidate nobody() {
        return new Candidate(PersonFacts.UNKNOWN, EmployerFacts.UNKNOWN);
    }

    static void expect(Finding finding, Result result) {
        assertThat(finding.result()).as(finding.reason().toString()).isEqualTo(result);
    }
}
