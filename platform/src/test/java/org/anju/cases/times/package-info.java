@NullMarked
package org.anju.cases.times;

import org.jspecify.annotations.NullMarked;
