/** The verbs as a user sees them: standard output, standard error and exit status. */
@NullMarked
package org.econcluster.workbench;

import org.jspecify.annotations.NullMarked;
