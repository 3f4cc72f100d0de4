/** 纸面所载: what papers with letters say, read without guessing, and held against what was typed. */
@NullMarked
package org.anju.policy.paper;

import org.jspecify.annotations.NullMarked;
