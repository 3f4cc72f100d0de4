/** Floor 5: the gate. Who comes in, as whom, how often; the same for every page. */
@NullMarked
package org.anju.web.gate;

import org.jspecify.annotations.NullMarked;
