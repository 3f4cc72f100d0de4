/** 接口密钥: a department's administrator makes keys for its programs and takes them back. */
@NullMarked
package org.anju.web.benefit.keys;

import org.jspecify.annotations.NullMarked;
