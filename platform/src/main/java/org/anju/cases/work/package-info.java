/** What waits for an employer's agents: each part of the room contributes its own, one list shows all. */
@NullMarked
package org.anju.cases.work;

import org.jspecify.annotations.NullMarked;
