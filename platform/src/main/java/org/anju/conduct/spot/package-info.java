/** 抽查与限制: spot checks, calls to the contacts an employer has given, and the stop of its new business (（八）). */
@NullMarked
package org.anju.conduct.spot;

import org.jspecify.annotations.NullMarked;
