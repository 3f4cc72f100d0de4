/** 附件: the bytes and the pictures of papers, for whoever may see them. */
@NullMarked
package org.anju.web.files;

import org.jspecify.annotations.NullMarked;
