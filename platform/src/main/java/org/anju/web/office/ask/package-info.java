/** 要求补充: one notice for everything that is missing. */
@NullMarked
package org.anju.web.office.ask;

import org.jspecify.annotations.NullMarked;
