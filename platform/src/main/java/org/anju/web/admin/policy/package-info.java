/** 政策管理, on pages: what is in force, what is proposed, and whose case it would turn. */
@NullMarked
package org.anju.web.admin.policy;

import org.jspecify.annotations.NullMarked;
