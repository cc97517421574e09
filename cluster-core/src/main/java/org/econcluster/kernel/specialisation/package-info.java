/**
 * How unlike the reference a region's mix is, and how unevenly an industry lies, on primitive
 * arrays.
 */
@NullMarked
package org.econcluster.kernel.specialisation;

import org.jspecify.annotations.NullMarked;
