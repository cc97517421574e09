/**
 * What a state does for its clusters: pilots, special economic zones with their periods,
 * development corporations, support measures and the areas in which synergy shows.
 */
@NullMarked
package org.econcluster.programme;

import org.jspecify.annotations.NullMarked;
