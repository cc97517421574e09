/**
 * An application that sees the library and no rule engine.
 *
 * <p>The modules of the library are automatic, so what they pass on is named here too.
 */
module example.consumer {
  requires com.google.common;
  requires org.econcluster.core;
  requires org.econcluster.rules;
}
