/** The database of the house: PostgreSQL's own programs, unpacked, started as a child and held to durable settings. */
@NullMarked
package org.anju.app.postgres;

import org.jspecify.annotations.NullMarked;
