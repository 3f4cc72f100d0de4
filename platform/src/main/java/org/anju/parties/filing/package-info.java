/** 信息备案: what an employer says of itself, part by part (三（一）), and all of it as one filing with its hash. */
@NullMarked
package org.anju.parties.filing;

import org.jspecify.annotations.NullMarked;
