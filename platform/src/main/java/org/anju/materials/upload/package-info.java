/** 分段上传: files on their way in, piece by piece, until a form takes them. */
@NullMarked
package org.anju.materials.upload;

import org.jspecify.annotations.NullMarked;
