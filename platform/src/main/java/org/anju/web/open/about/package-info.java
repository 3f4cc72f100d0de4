/** What the house says about itself: accessibility, privacy, the open API. */
@NullMarked
package org.anju.web.open.about;

import org.jspecify.annotations.NullMarked;
