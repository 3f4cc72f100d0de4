/** 抽查与限制: who may be drawn and why he weighs more, who is told, and what stops new business (（八）). */
@NullMarked
package org.anju.cases.spot;

import org.jspecify.annotations.NullMarked;
