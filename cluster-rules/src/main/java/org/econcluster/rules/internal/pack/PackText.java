package org.econcluster.rules.internal.pack;

import com.google.common.collect.ImmutableMap;

/**
 * The texts of a pack's files by path relative to the pack, for example {@code life/criteria.csv},
 * in the order of the paths.
 *
 * @param name the name of the pack, as places of problems show it
 * @param files the texts, with line feeds only and without a byte order mark
 */
public record PackText(String name, ImmutableMap<String, String> files) {

  /** Returns how a problem names one of the files. */
  public String document(String path) {
    return name.isEmpty() ? path : name + "/" + path;
  }
}
