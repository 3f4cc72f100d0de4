/** 复看: one of so many recommendations is drawn, and another clerk looks before it is decided (ADR 099). */
@NullMarked
package org.anju.cases.second;

import org.jspecify.annotations.NullMarked;
