/** 内容库: where the bytes of all papers lie, each under its own hash, sealed; in a directory or in object storage. */
@NullMarked
package org.anju.materials.store;

import org.jspecify.annotations.NullMarked;
