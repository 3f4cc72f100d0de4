/** 补充信息: the forms of the eight sections. */
@NullMarked
package org.anju.web.applicant.profile;

import org.jspecify.annotations.NullMarked;
