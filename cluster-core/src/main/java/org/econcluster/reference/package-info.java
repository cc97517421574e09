/** Works that thresholds, rules and definitions rest on, each under a short key. */
@NullMarked
package org.econcluster.reference;

import org.jspecify.annotations.NullMarked;
