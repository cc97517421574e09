package org.econcluster.failure;

/**
 * Work that was given up because it would pass a limit; nothing partial is returned.
 *
 * <p>The message names the limit, its value and how to raise it.
 */
public final class LimitException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Creates the exception from the limit's description. */
  public LimitException(String message) {
    super(message);
  }
}
