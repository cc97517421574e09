/** Reads and writes tables and series as CSV; every bad line is reported at once. */
@NullMarked
package org.econcluster.observation.csv;

import org.jspecify.annotations.NullMarked;
