/**
 * The measures of the field: what each one means, its named variants, and their values for data.
 *
 * <p>{@link org.econcluster.metric.Metrics} is the entry point. It joins the catalogue, which is
 * plain data, with the formulas of the kernel.
 */
@NullMarked
package org.econcluster.metric;

import org.jspecify.annotations.NullMarked;
