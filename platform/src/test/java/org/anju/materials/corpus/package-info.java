/** Files that mean harm and files that do not, made by code, and what the gate must do with each. */
@NullMarked
package org.anju.materials.corpus;

import org.jspecify.annotations.NullMarked;
