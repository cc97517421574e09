/** Codes by which statistics name regions and industries. */
@NullMarked
package org.econcluster.classification;

import org.jspecify.annotations.NullMarked;
