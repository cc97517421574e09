/** Statistics as immutable values: what was measured, in which cell, and how well it is known. */
@NullMarked
package org.econcluster.observation;

import org.jspecify.annotations.NullMarked;
