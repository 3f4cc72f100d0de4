/** Floor 2: the papers a person hands in: what they are, whether they open, when they were formed, where they lie. */
@NullMarked
package org.anju.materials;

import org.jspecify.annotations.NullMarked;
