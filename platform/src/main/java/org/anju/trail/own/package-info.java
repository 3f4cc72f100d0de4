/** 本人信息: how each room hands a person what it keeps about him (Personal Information Protection Law art. 45, ADR 120). */
@NullMarked
package org.anju.trail.own;

import org.jspecify.annotations.NullMarked;
