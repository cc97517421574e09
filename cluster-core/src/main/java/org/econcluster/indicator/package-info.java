/** What each measurement is, and a measured value with its interval and origin. */
@NullMarked
package org.econcluster.indicator;

import org.jspecify.annotations.NullMarked;
