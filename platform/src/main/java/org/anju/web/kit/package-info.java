/** What every page is made of: frame, forms, acts, words, looks, faults. */
@NullMarked
package org.anju.web.kit;

import org.jspecify.annotations.NullMarked;
