/** 单位审核: item by item, then vouch or return. */
@NullMarked
package org.anju.web.employer.review;

import org.jspecify.annotations.NullMarked;
