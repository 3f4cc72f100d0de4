/** Journeys over HTTP: a case in the hands of employer and office, and what comes of it. */
@NullMarked
package org.anju.web.journey;

import org.jspecify.annotations.NullMarked;
