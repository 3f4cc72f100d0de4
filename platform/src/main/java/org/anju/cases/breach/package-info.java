/** 违规认定及处理 (（七）): the case of a breach from its finding to the measure, what each measure stops, what the machine finds. */
@NullMarked
package org.anju.cases.breach;

import org.jspecify.annotations.NullMarked;
