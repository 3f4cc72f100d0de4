/** Floor 2, a chamber of the materials: where strangers' files are opened, in a process of their own. */
@NullMarked
package org.anju.materials.gate;

import org.jspecify.annotations.NullMarked;
