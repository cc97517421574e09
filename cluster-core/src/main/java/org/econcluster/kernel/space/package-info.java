/** Measures of spatial association and of the concentration of points, on primitive arrays. */
@NullMarked
package org.econcluster.kernel.space;

import org.jspecify.annotations.NullMarked;
