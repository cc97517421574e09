/**
 * Statistics as immutable values: what was measured, in which cell, and how well it is known; what
 * industries buy from each other.
 */
@NullMarked
package org.econcluster.observation;

import org.jspecify.annotations.NullMarked;
