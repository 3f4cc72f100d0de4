/** 二（二）申请人: what is asked of the applicant. */
@NullMarked
package org.anju.policy.person;

import org.jspecify.annotations.NullMarked;
