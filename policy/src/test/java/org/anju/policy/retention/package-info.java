@NullMarked
package org.anju.policy.retention;

import org.jspecify.annotations.NullMarked;
