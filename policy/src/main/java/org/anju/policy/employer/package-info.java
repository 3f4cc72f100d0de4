/** 二（一）申请单位: what is asked of the employer, and which rights it earns. */
@NullMarked
package org.anju.policy.employer;

import org.jspecify.annotations.NullMarked;
