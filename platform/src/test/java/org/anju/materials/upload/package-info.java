/** Tests of files on their way in. */
@NullMarked
package org.anju.materials.upload;

import org.jspecify.annotations.NullMarked;
