package org.econcluster.rules.internal.pack;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * The texts of a pack's files by path relative to the pack, for example {@code life/criteria.csv},
 * in the order of the paths.
 *
 * @param name the name of the pack, as places of problems show it
 * @param files the texts, with line feeds only and without a byte order mark
 * @param unreadable the paths of files that are there but could not be read
 */
public record PackText(
    String name, ImmutableMap<String, String> files, ImmutableSet<String> unreadable) {

  /** Makes a pack of files that all could be read. */
  public PackText(String name, ImmutableMap<String, String> files) {
    this(name, files, ImmutableSet.of());
  }

  /** Returns how a problem names one of the files. */
  public String document(String path) {
    return name.isEmpty() ? path : name + "/" + path;
  }
}
