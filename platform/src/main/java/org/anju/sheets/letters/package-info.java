/** 决定文书: the letter of each decision on a person's case, made from what was recorded of it. */
@NullMarked
package org.anju.sheets.letters;

import org.jspecify.annotations.NullMarked;
