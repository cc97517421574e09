/** Thresholds and weights as dated values, each with its source. */
@NullMarked
package org.econcluster.rules.parameter;

import org.jspecify.annotations.NullMarked;
