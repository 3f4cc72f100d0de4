/** 申请人: pages of the person who applies. */
@NullMarked
package org.anju.web.applicant;

import org.jspecify.annotations.NullMarked;
