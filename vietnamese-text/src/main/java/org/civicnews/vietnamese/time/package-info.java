/** Date and time expressions (ngày, tháng, năm, giờ) of Vietnamese texts, and what yearless dates may mean. */
@NullMarked
package org.civicnews.vietnamese.time;

import org.jspecify.annotations.NullMarked;
