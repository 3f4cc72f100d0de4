/** Floor 1: who did and saw what, when, on which evidence; append-only and sealed. */
@NullMarked
package org.anju.trail;

import org.jspecify.annotations.NullMarked;
