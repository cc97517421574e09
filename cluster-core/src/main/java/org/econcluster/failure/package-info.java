/** What can be wrong with an input, said so that its author can mend it. */
@NullMarked
package org.econcluster.failure;

import org.jspecify.annotations.NullMarked;
