/** Tests of the room. */
@NullMarked
package org.anju.parties.profile;

import org.jspecify.annotations.NullMarked;
