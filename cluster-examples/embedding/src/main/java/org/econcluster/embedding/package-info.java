/** How an application uses the library; each class is a program of its own. */
@NullMarked
package org.econcluster.embedding;

import org.jspecify.annotations.NullMarked;
