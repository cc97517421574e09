/** What can be wrong with a rule pack or with an assessment that is read back. */
@NullMarked
package org.econcluster.rules.failure;

import org.jspecify.annotations.NullMarked;
