/** 预检: all rules of the person and the employer put to one question, "may this be filed as new, on that day?". */
@NullMarked
package org.anju.policy.precheck;

import org.jspecify.annotations.NullMarked;
