/**
 * How often industries occur together, and what regions' baskets say of complexity, on primitive
 * arrays.
 */
@NullMarked
package org.econcluster.kernel.relatedness;

import org.jspecify.annotations.NullMarked;
