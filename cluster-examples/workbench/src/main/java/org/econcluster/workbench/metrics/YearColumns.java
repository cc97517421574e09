package org.econcluster.workbench.metrics;

import com.google.common.collect.ImmutableSortedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Columns whose names end in a year, such as {@code gdp2010}, by what comes before it. */
final class YearColumns {

  private static final Pattern NAME = Pattern.compile("(.*?)[ _.-]?((?:19|20)[0-9]{2}) *");

  private final Map<String, ImmutableSortedMap<Integer, String>> byPrefix;

  private YearColumns(Map<String, ImmutableSortedMap<Integer, String>> byPrefix) {
    this.byPrefix = byPrefix;
  }

  static YearColumns of(List<String> header) {
    Map<String, TreeMap<Integer, String>> found = new LinkedHashMap<>();
    for (String column : header) {
      Matcher name = NAME.matcher(column);
      if (name.matches()) {
        found
            .computeIfAbsent(name.group(1), any -> new TreeMap<>())
            .putIfAbsent(Integer.valueOf(name.group(2)), column);
      }
    }
    Map<String, ImmutableSortedMap<Integer, String>> made = new LinkedHashMap<>();
    found.forEach((prefix, columns) -> made.put(prefix, ImmutableSortedMap.copyOf(columns)));
    return new YearColumns(made);
  }

  boolean isEmpty() {
    return byPrefix.isEmpty();
  }

  /** The beginnings of names, in the order of the header. */
  List<String> prefixes() {
    return List.copyOf(byPrefix.keySet());
  }

  /** The columns with one beginning by their year, rising; none if there are none. */
  ImmutableSortedMap<Integer, String> of(String prefix) {
    String found = byPrefix.containsKey(prefix) ? prefix : prefix.replaceAll("[ _.-]$", "");
    return byPrefix.getOrDefault(found, ImmutableSortedMap.of());
  }

  /** The year in which the name of a column ends. */
  static Optional<Integer> year(String column) {
    Matcher name = NAME.matcher(column);
    return name.matches() ? Optional.of(Integer.valueOf(name.group(2))) : Optional.empty();
  }

  /** What comes before the year in the name of a column. */
  static String prefix(String column) {
    Matcher name = NAME.matcher(column);
    return name.matches() ? name.group(1) : column;
  }
}
