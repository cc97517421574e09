/**
 * What a cluster is made of: its actors and their ties, its initiative, and the closed lists of
 * words by which the literature describes and judges it.
 */
@NullMarked
package org.econcluster.cluster;

import org.jspecify.annotations.NullMarked;
