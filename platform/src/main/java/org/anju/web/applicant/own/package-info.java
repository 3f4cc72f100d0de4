/** 我的个人信息: what is kept about oneself, to read and to take away, and asking to have it put right (ADR 120, 121). */
@NullMarked
package org.anju.web.applicant.own;

import org.jspecify.annotations.NullMarked;
