/** Proofs over every full state of the evidence, by decision diagrams and not by samples. */
@NullMarked
package org.econcluster.rules.exact;

import org.jspecify.annotations.NullMarked;
