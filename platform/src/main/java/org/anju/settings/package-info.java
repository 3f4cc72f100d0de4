/** 政策管理: the values that the house works by, each by the day it takes effect, proposed by one officer and confirmed by another. */
@NullMarked
package org.anju.settings;

import org.jspecify.annotations.NullMarked;
