/** Measures the library against named baselines, each in the same run. */
@NullMarked
package org.econcluster.benchmarks;

import org.jspecify.annotations.NullMarked;
