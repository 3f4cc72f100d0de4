/** Tests of the documents that leave the house. */
@NullMarked
package org.anju.web.files;

import org.jspecify.annotations.NullMarked;
