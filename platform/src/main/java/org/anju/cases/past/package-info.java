/** 往来与重复: what the office has had to do with a case's people before, and which other cases look like this one. */
@NullMarked
package org.anju.cases.past;

import org.jspecify.annotations.NullMarked;
