/** Trends, forecasts and turns of yearly series, on primitive arrays. */
@NullMarked
package org.econcluster.kernel.series;

import org.jspecify.annotations.NullMarked;
