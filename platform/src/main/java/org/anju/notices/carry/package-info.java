/** 寄送: the ways out of the house, mail by SMTP and SMS by an HTTP gateway, and what comes back from them. */
@NullMarked
package org.anju.notices.carry;

import org.jspecify.annotations.NullMarked;
