/** 任务清单: what is done, what is next, what is locked and why. */
@NullMarked
package org.anju.web.applicant.tasks;

import org.jspecify.annotations.NullMarked;
