/** 决定: the steps that end a review, each on a page that says what it does. */
@NullMarked
package org.anju.web.office.decide;

import org.jspecify.annotations.NullMarked;
