@NullMarked
package org.anju.settings;

import org.jspecify.annotations.NullMarked;
