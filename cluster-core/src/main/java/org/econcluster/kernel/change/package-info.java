/** Growth, its components, convergence and mobility, on primitive arrays. */
@NullMarked
package org.econcluster.kernel.change;

import org.jspecify.annotations.NullMarked;
