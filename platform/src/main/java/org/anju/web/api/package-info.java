/** 开放接口: pre-check, calendar and wages for other systems; no sign-in, no session, no token. */
@NullMarked
package org.anju.web.api;

import org.jspecify.annotations.NullMarked;
