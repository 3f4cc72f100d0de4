/** Floor 4: the confirmation sheet, its code, and the answer to whoever asks whether it holds. */
@NullMarked
package org.anju.sheets;

import org.jspecify.annotations.NullMarked;
