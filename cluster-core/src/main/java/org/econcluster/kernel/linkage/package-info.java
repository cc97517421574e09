/** Links between industries through flows and through location, on primitive arrays. */
@NullMarked
package org.econcluster.kernel.linkage;

import org.jspecify.annotations.NullMarked;
