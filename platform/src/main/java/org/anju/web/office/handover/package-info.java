/** 转出: files that go to another district. */
@NullMarked
package org.anju.web.office.handover;

import org.jspecify.annotations.NullMarked;
