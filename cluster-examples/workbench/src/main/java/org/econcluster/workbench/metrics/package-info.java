/**
 * The verb {@code metrics}: it reads tables, plants, points, lattices, flows and series as analysts
 * have them, and writes every value of the measures that they ask for.
 */
@NullMarked
package org.econcluster.workbench.metrics;

import org.jspecify.annotations.NullMarked;
