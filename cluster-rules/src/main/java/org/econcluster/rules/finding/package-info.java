/** What rules may conclude: a closed list of kinds, and the values of each. */
@NullMarked
package org.econcluster.rules.finding;

import org.jspecify.annotations.NullMarked;
