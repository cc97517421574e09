package org.econcluster.workbench.metrics;

import java.util.List;

/** The columns of an input-output table by their usual names. */
public final class FlowColumns {

  private FlowColumns() {}

  /** The column of industries: one with a usual name, else the first. */
  public static String industry(List<String> header) {
    return Role.SECTOR.in(header).orElseGet(() -> header.get(0));
  }

  /** The column of output: one with a usual name, else the name that it should have. */
  public static String output(List<String> header) {
    return Role.OUTPUT.in(header).orElseGet(() -> Role.OUTPUT.names().get(0));
  }
}
