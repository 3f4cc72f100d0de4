/** 单位端: the pages of an employer's agent. */
@NullMarked
package org.anju.web.employer;

import org.jspecify.annotations.NullMarked;
