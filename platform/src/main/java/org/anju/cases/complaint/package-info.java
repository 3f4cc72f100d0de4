/** 投诉: applicants about their employer, the office or the platform, tracked to an answer (G-4.7-8, ADR 113). */
@NullMarked
package org.anju.cases.complaint;

import org.jspecify.annotations.NullMarked;
