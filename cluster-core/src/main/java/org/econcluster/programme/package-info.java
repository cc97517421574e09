/**
 * What a state does for its clusters: pilots, special economic zones with their periods,
 * development corporations, support measures, the areas in which synergy shows, and the yearly
 * figures that it is judged by.
 *
 * <p>Sources are cited by the pages printed in them. Works whose copy at hand has no page numbers
 * are cited by their headings; {@link org.econcluster.reference.References} says which these are.
 */
@NullMarked
package org.econcluster.programme;

import org.jspecify.annotations.NullMarked;
