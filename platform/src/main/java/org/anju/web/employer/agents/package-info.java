/** An employer's agents: who acts for it, who comes, who goes. */
@NullMarked
package org.anju.web.employer.agents;

import org.jspecify.annotations.NullMarked;
