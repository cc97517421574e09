/** Decides: evaluates criteria, fires the rules of each set and records what they conclude. */
@NullMarked
package org.econcluster.rules.internal.engine;

import org.jspecify.annotations.NullMarked;
