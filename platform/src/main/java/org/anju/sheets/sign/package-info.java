/** Floor 4: what signs and seals a sheet: keys, certificates, signature, time stamp and seal, and who looks at them again. */
@NullMarked
package org.anju.sheets.sign;

import org.jspecify.annotations.NullMarked;
