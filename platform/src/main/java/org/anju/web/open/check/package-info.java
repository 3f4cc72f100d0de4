/** 预检: "can I?", one question a page, nothing stored. */
@NullMarked
package org.anju.web.open.check;

import org.jspecify.annotations.NullMarked;
