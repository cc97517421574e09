package org.econcluster.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.econcluster.cluster.Cluster;
import org.econcluster.crossborder.BorderRegionPair;
import org.econcluster.json.ClusterJson;
import org.econcluster.json.DomainArbitraries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A case in any number of files says the same in whatever order they are included. */
final class IncludeOrderTest {

  private static final int PARTS = 3;

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfIncludesDoesNotMatter(
      @ForAll("clusters") Cluster cluster,
      @ForAll("pairs") List<BorderRegionPair> pairs,
      @ForAll long seed)
      throws IOException {
    CaseDocument whole =
        CaseDocument.builder()
            .schema(CaseDocument.SCHEMA)
            .id("x")
            .name("X")
            .cluster(cluster)
            .addAllBorderPairs(pairs)
            .build();
    Random random = new Random(seed);
    ObjectNode root = (ObjectNode) tree(whole);
    List<ObjectNode> parts = new ArrayList<>();
    for (int i = 0; i < PARTS; i++) {
      parts.add(ClusterJson.mapper().createObjectNode());
    }
    deal(root, parts, random);
    List<String> names = new ArrayList<>();
    Path folder = Files.createDirectories(Path.of("target", "include-order"));
    for (int i = 0; i < PARTS; i++) {
      names.add("part" + i + ".json");
      Files.writeString(folder.resolve(names.get(i)), parts.get(i).toString());
    }

    CaseDocument one = read(folder, root, names);
    Collections.shuffle(names, random);
    CaseDocument other = read(folder, root, names);

    assertThat(sorted(tree(one))).isEqualTo(sorted(tree(whole)));
    assertThat(sorted(tree(other))).isEqualTo(sorted(tree(whole)));
  }

  private static JsonNode tree(CaseDocument document) {
    return ClusterJson.mapper().valueToTree(document);
  }

  /** Moves the items of each list that files can share to any of the parts. */
  private static void deal(ObjectNode from, List<ObjectNode> parts, Random random) {
    for (Map.Entry<String, JsonNode> field : from.properties()) {
      if (field.getValue() instanceof ArrayNode list) {
        for (JsonNode item : list) {
          parts.get(random.nextInt(PARTS)).withArray(field.getKey()).add(item);
        }
        list.removeAll();
      } else if (field.getValue() instanceof ObjectNode object) {
        deal(object, parts.stream().map(part -> part.withObject(field.getKey())).toList(), random);
      }
    }
  }

  private static CaseDocument read(Path folder, ObjectNode root, List<String> names)
      throws IOException {
    ObjectNode file = root.deepCopy();
    names.forEach(file.withArray(CaseTree.INCLUDES)::add);
    Path caseFile = folder.resolve("case.json");
    Files.writeString(caseFile, file.toString());
    return CaseFile.readDocument(caseFile);
  }

  /** The same with every list in the order of its items as text. */
  private static JsonNode sorted(JsonNode node) {
    if (node instanceof ArrayNode list) {
      ArrayNode items = ClusterJson.mapper().createArrayNode();
      list.valueStream()
          .map(IncludeOrderTest::sorted)
          .sorted(Comparator.comparing(JsonNode::toString))
          .forEach(items::add);
      return items;
    }
    if (node instanceof ObjectNode object) {
      ObjectNode fields = ClusterJson.mapper().createObjectNode();
      object.properties().forEach(field -> fields.set(field.getKey(), sorted(field.getValue())));
      return fields;
    }
    return node;
  }

  @Provide
  Arbitrary<Cluster> clusters() {
    return DomainArbitraries.clusters();
  }

  @Provide
  Arbitrary<List<BorderRegionPair>> pairs() {
    return DomainArbitraries.pairs().list().ofMaxSize(3);
  }
}
