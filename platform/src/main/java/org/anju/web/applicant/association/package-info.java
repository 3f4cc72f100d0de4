/** 单位关联, as the applicant asks for it. */
@NullMarked
package org.anju.web.applicant.association;

import org.jspecify.annotations.NullMarked;
