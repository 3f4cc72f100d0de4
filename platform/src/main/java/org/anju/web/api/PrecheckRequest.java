package org.anju.web.api;

import java.time.LocalDate;
import org.anju.policy.employer.EmployerFacts;
import org.anju.policy.material.Situation;
import org.anju.policy.person.PersonFacts;
import org.jspecify.annotations.Nullable;

/** A pre-check as another system asks for it; without a situation no materials are asked. */
record PrecheckRequest(
        @Nullable String pack,
        @Nullable LocalDate on,
        PersonFacts applicant,
        EmployerFacts employer,
        @Nullable Situation situation) {}
