/** Floor 0: how long what is kept of a person is kept, what holds it longer, and what stands where it was (reading A-65). */
@NullMarked
package org.anju.policy.retention;

import org.jspecify.annotations.NullMarked;
