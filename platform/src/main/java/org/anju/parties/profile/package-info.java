/** The eight parts of a person's own statement, each a typed document that can be unfinished. */
@NullMarked
package org.anju.parties.profile;

import org.jspecify.annotations.NullMarked;
