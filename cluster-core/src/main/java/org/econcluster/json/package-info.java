/** Domain values as JSON: strict to read, with problems that name file, line and field. */
@NullMarked
package org.econcluster.json;

import org.jspecify.annotations.NullMarked;
