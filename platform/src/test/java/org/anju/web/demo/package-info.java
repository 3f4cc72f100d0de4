@NullMarked
package org.anju.web.demo;

import org.jspecify.annotations.NullMarked;
