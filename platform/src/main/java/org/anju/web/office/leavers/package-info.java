/** 超期未解除: the office's list of releases that came late or never. */
@NullMarked
package org.anju.web.office.leavers;

import org.jspecify.annotations.NullMarked;
