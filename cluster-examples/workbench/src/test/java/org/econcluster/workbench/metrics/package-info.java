/** Tests of the readers of every kind of data. */
@NullMarked
package org.econcluster.workbench.metrics;

import org.jspecify.annotations.NullMarked;
