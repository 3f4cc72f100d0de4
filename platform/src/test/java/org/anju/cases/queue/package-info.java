@NullMarked
package org.anju.cases.queue;

import org.jspecify.annotations.NullMarked;
