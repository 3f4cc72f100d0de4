/** 卷宗: how the pages of employer and office show what was handed in, line by line. */
@NullMarked
package org.anju.web.dossier;

import org.jspecify.annotations.NullMarked;
