/** Where operators and policy administrators begin. */
@NullMarked
package org.anju.web.admin.start;

import org.jspecify.annotations.NullMarked;
