/** 员工: an employer's people with permits and warnings; one of them with job, contract, leaving and release. */
@NullMarked
package org.anju.web.employer.people;

import org.jspecify.annotations.NullMarked;
