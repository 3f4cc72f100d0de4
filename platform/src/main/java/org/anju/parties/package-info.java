/** Floor 2: people and what they say of themselves, employers, their agents, and who works where. */
@NullMarked
package org.anju.parties;

import org.jspecify.annotations.NullMarked;
