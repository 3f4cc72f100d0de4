/** Outside sources of the demonstration, which know what its people say of themselves, and sometimes something else. */
@NullMarked
package org.anju.web.demo.outside;

import org.jspecify.annotations.NullMarked;
