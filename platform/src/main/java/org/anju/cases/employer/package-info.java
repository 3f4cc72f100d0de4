/** 单位办件: opening of rights, change of jurisdiction, refiling (三（一）): table, desk, window. */
@NullMarked
package org.anju.cases.employer;

import org.jspecify.annotations.NullMarked;
