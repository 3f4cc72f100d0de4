/** Floor 5: pages and the open API; every room of the web speaks to the rooms below through their front classes. */
@NullMarked
package org.anju.web;

import org.jspecify.annotations.NullMarked;
