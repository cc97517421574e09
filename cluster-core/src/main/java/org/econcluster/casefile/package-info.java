/**
 * Cases on disk: JSON files that may include others, and the tables that they name, all inside one
 * folder.
 */
@NullMarked
package org.econcluster.casefile;

import org.jspecify.annotations.NullMarked;
