/** 指南: the guide itself and how each sentence of it is carried out. */
@NullMarked
package org.anju.web.open.guide;

import org.jspecify.annotations.NullMarked;
