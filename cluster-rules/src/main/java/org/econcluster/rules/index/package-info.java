/**
 * What every rule says, readable without an engine: literals, conclusion, sentence, basis, place.
 */
@NullMarked
package org.econcluster.rules.index;

import org.jspecify.annotations.NullMarked;
