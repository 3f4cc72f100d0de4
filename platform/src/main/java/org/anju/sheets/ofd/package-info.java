/** Floor 4: the sheet as OFD (GB/T 33190), drawn anew from the PDF so that both say the same at the same place. */
@NullMarked
package org.anju.sheets.ofd;

import org.jspecify.annotations.NullMarked;
