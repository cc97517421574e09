/**
 * Reads packs that people write: checks every table and rule, and compiles the rules.
 *
 * <p>Needs the engine's compiler (the optional dependency {@code org.drools:drools-engine}).
 */
@NullMarked
package org.econcluster.rules.authoring;

import org.jspecify.annotations.NullMarked;
