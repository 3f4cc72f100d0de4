/** The papers of an application (三（二）第一步) and how long each of them is good (（五）材料有效性). */
@NullMarked
package org.anju.policy.material;

import org.jspecify.annotations.NullMarked;
