/** 材料: the personal checklist, uploading, dates. */
@NullMarked
package org.anju.web.applicant.materials;

import org.jspecify.annotations.NullMarked;
