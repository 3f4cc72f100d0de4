/** The entrance for units: by the city's identity platform, over OpenID Connect. */
@NullMarked
package org.anju.web.open.unit;

import org.jspecify.annotations.NullMarked;
