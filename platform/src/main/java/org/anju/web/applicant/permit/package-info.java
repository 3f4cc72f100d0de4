/** 我的证件: the holder's permit, its confirmation sheet, and who looked at it. */
@NullMarked
package org.anju.web.applicant.permit;

import org.jspecify.annotations.NullMarked;
