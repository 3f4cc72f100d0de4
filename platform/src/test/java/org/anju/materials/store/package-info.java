/** The content store in a directory and on a real S3 server: sealed, whole, swept. */
@NullMarked
package org.anju.materials.store;

import org.jspecify.annotations.NullMarked;
