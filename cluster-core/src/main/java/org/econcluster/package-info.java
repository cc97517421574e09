/** Economic clusters (industrial districts, not computer clusters) as immutable values. */
@NullMarked
package org.econcluster;

import org.jspecify.annotations.NullMarked;
