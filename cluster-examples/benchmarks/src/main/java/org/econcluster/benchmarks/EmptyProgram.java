package org.econcluster.benchmarks;

/** Does nothing: what a virtual machine costs by itself. */
final class EmptyProgram {

  private EmptyProgram() {}

  /** Ends at once. */
  public static void main(String[] arguments) {}
}
