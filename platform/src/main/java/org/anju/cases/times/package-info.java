/** 办结用时: how long decided cases took, counted from their events. */
@NullMarked
package org.anju.cases.times;

import org.jspecify.annotations.NullMarked;
