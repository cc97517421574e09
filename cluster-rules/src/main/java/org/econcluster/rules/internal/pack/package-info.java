/** The tables and rules of a pack, checked against each other and loaded. */
@NullMarked
package org.econcluster.rules.internal.pack;

import org.jspecify.annotations.NullMarked;
