package org.econcluster.workbench.metrics;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;

/**
 * The bulk files of Eurostat, whose first field holds all keys and whose values bear flags.
 *
 * <p>Line {@code B,V16110,AT11<TAB>123 b<TAB>: c} under {@code nace_r2,indic_sb,geo\time<TAB>2015
 * <TAB>2014} becomes {@code B<TAB>V16110<TAB>AT11<TAB>123<TAB>c} under {@code
 * nace_r2<TAB>indic_sb<TAB>geo<TAB>2015<TAB>2014}. Lines stay where they are.
 */
final class EurostatText {

  private static final Splitter LINES = Splitter.onPattern("\r?\n");
  private static final Splitter FIELDS = Splitter.on('\t').trimResults();
  private static final Splitter KEYS = Splitter.on(',').trimResults();
  private static final Joiner TABS = Joiner.on('\t');

  private EurostatText() {}

  /** Whether a text is such a file. */
  static boolean isBulk(String text) {
    String header = Iterables.get(LINES.limit(2).split(text), 0);
    int tab = header.indexOf('\t');
    return tab > 0 && header.lastIndexOf('\\', tab) > 0;
  }

  /** Returns the same table with a field for each key and without flags. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean header = true;
    for (String line : LINES.split(text)) {
      if (!line.isEmpty()) {
        List<String> fields = FIELDS.splitToList(line);
        List<String> made = new ArrayList<>();
        String keys = fields.get(0);
        made.addAll(KEYS.splitToList(header ? keys.substring(0, keys.indexOf('\\')) : keys));
        for (String field : fields.subList(1, fields.size())) {
          made.add(header ? field : value(field));
        }
        TABS.appendTo(plain, made);
        header = false;
      }
      plain.append('\n');
    }
    return plain.toString();
  }

  private static String value(String field) {
    int space = field.indexOf(' ');
    if (!field.startsWith(":")) {
      return space < 0 ? field : field.substring(0, space);
    }
    if (field.indexOf('c') > 0) {
      return "c";
    }
    return field.indexOf('z') > 0 ? "z" : ":";
  }
}
