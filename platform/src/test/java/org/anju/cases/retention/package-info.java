@NullMarked
package org.anju.cases.retention;

import org.jspecify.annotations.NullMarked;
