/** 离线查验签名: what a sheet's square says by itself, signed, so that it can be checked without asking the house. */
@NullMarked
package org.anju.sheets.token;

import org.jspecify.annotations.NullMarked;
