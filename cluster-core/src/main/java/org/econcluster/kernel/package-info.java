/** Metrics on primitive arrays: no domain type, and no allocation but what is documented. */
@NullMarked
package org.econcluster.kernel;

import org.jspecify.annotations.NullMarked;
