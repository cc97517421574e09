/** The command line {@code econcluster}: one class for each verb, and a thin main. */
@NullMarked
package org.econcluster.workbench;

import org.jspecify.annotations.NullMarked;
