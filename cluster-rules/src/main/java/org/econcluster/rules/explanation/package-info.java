/** Why a conclusion was drawn, why another was not, and what would change it. */
@NullMarked
package org.econcluster.rules.explanation;

import org.jspecify.annotations.NullMarked;
