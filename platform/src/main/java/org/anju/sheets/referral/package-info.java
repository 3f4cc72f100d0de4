/** 移交案卷 (G-4.7-6): the file of a breach as it is handed to discipline or judicial bodies, with a signed list of what is in it. */
@NullMarked
package org.anju.sheets.referral;

import org.jspecify.annotations.NullMarked;
