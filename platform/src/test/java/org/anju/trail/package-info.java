@NullMarked
package org.anju.trail;

import org.jspecify.annotations.NullMarked;
