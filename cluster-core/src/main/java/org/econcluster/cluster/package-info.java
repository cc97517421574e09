/**
 * What a cluster is made of: its actors and their ties, its initiative, and the closed lists of
 * words by which the literature describes and judges it.
 *
 * <p>Sources are cited by the pages printed in them; those of the thesis (Suinisheva 2010) are
 * counted, as its entry there says. Works whose copy at hand has no page numbers are cited by their
 * headings; {@link org.econcluster.reference.References} says which these are.
 */
@NullMarked
package org.econcluster.cluster;

import org.jspecify.annotations.NullMarked;
