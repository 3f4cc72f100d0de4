/** （七）违规认定及处理: what a breach is, which measures follow, and what each of them stops. */
@NullMarked
package org.anju.policy.conduct;

import org.jspecify.annotations.NullMarked;
