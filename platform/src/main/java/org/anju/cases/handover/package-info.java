/** 转出: holders whose new employer is in another district. */
@NullMarked
package org.anju.cases.handover;

import org.jspecify.annotations.NullMarked;
