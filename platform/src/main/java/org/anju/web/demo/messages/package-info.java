/** The demonstration's mailbox and SMS gateway; not there outside it. */
@NullMarked
package org.anju.web.demo.messages;

import org.jspecify.annotations.NullMarked;
