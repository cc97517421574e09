/**
 * Cooperation of regions on both sides of a state border: its levels, forms and subjects, and the
 * stages by which a border tourist cluster is studied.
 */
@NullMarked
package org.econcluster.crossborder;

import org.jspecify.annotations.NullMarked;
