@NullMarked
package org.anju.web.admin;

import org.jspecify.annotations.NullMarked;
