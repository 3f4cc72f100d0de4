/** 更正申请: what somebody says is kept wrongly about him, tracked to a decision (A-65, ADR 121). */
@NullMarked
package org.anju.cases.correction;

import org.jspecify.annotations.NullMarked;
