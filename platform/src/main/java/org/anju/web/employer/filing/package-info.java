/** 单位备案: how an employer gets its rights: parts, papers, submitting, the window (三（一）). */
@NullMarked
package org.anju.web.employer.filing;

import org.jspecify.annotations.NullMarked;
