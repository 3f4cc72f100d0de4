/** Floor 1: the keys, and what lies sealed under them: papers, identity numbers, telephones, incomes. */
@NullMarked
package org.anju.vault;

import org.jspecify.annotations.NullMarked;
