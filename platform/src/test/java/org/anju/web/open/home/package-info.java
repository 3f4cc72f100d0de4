@NullMarked
package org.anju.web.open.home;

import org.jspecify.annotations.NullMarked;
