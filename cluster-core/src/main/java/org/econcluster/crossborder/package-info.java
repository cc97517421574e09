/**
 * Cooperation of regions on both sides of a state border: its levels, forms and subjects, what
 * ranks the regions and what they trade, and the stages by which a border tourist cluster is
 * studied.
 *
 * <p>Sources are cited by the pages printed in them. Works whose copy at hand has no page numbers
 * are cited by their headings; {@link org.econcluster.reference.References} says which these are.
 */
@NullMarked
package org.econcluster.crossborder;

import org.jspecify.annotations.NullMarked;
