package org.econcluster.failure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * An input that cannot be used, with everything that is wrong with it.
 *
 * <p>Readers collect all problems of a document before they give up, and give nothing back then: a
 * half-read input is never returned as a whole one.
 */
public final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Problem> problems;

  /**
   * Creates the exception from what is wrong.
   *
   * @param problems at least one problem, in the order of the document
   */
  public InputException(List<Problem> problems) {
    super(Joiner.on('\n').join(problems));
    checkArgument(!problems.isEmpty(), "An input exception needs at least one problem.");
    this.problems = ImmutableList.copyOf(problems);
  }

  /** Creates the exception from a single problem. */
  public InputException(Problem problem) {
    this(ImmutableList.of(problem));
  }

  /** Everything that is wrong, in the order of the document. */
  public ImmutableList<Problem> problems() {
    return problems;
  }
}
