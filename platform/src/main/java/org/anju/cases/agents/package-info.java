/** Who acts for an employer: units that sign in, and the agents they add, replace and remove. */
@NullMarked
package org.anju.cases.agents;

import org.jspecify.annotations.NullMarked;
