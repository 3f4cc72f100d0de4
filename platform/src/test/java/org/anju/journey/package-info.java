/** Whole journeys through the open house: over HTTP and in a real browser, as applicant, agent, clerk and approver go. */
@NullMarked
package org.anju.journey;

import org.jspecify.annotations.NullMarked;
