/**
 * Where numbers meet thresholds: derived indicators, and criteria that are met, unmet or unknown.
 */
@NullMarked
package org.econcluster.rules.criterion;

import org.jspecify.annotations.NullMarked;
