/** The laws of the rulebook and of the engine, each tried on thousands of generated subjects. */
@NullMarked
package org.econcluster.rules.law;

import org.jspecify.annotations.NullMarked;
