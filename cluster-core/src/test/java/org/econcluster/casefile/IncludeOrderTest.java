package org.econcluster.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.econcluster.json.JsonDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A case in any number of files says the same in whatever order they are included. */
final class IncludeOrderTest {

  private static final int PARTS = 3;

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfDocumentsDoesNotMatter(
      @ForAll("clusters") Cluster cluster,
      @ForAll("pairs") List<BorderRegionPair> pairs,
      @ForAll long seed) {
    CaseDocument whole = document(cluster, pairs);
    Random random = new Random(seed);
    List<ObjectNode> files = deal(tree(whole), random);

    assertThat(sorted(tree(join(files)))).isEqualTo(sorted(tree(whole)));
    Collections.shuffle(files.subList(1, files.size()), random);
    assertThat(sorted(tree(join(files)))).isEqualTo(sorted(tree(whole)));
  }

  /** The same through files, of which there are fewer tries because files are slow. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfIncludesDoesNotMatter(
      @ForAll("clusters") Cluster cluster,
      @ForAll("pairs") List<BorderRegionPair> pairs,
      @ForAll long seed)
      throws IOException {
    CaseDocument whole = document(cluster, pairs);
    Random random = new Random(seed);
    List<ObjectNode> files = deal(tree(whole), random);
    Path folder = Files.createDirectories(Path.of("target", "include-order"));
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= PARTS; i++) {
      names.add("part" + i + ".json");
      Files.writeString(folder.resolve("part" + i + ".json"), files.get(i).toString());
    }

    assertThat(sorted(tree(read(folder, files.get(0), names)))).isEqualTo(sorted(tree(whole)));
    Collections.shuffle(names, random);
    assertThat(sorted(tree(read(folder, files.get(0), names)))).isEqualTo(sorted(tree(whole)));
  }

  private static CaseDocument document(Cluster cluster, List<BorderRegionPair> pairs) {
    return CaseDocument.builder()
        .schema(CaseDocument.SCHEMA)
        .id("x")
        .name("X")
        .cluster(cluster)
        .addAllBorderPairs(pairs)
        .build();
  }

  private static ObjectNode tree(CaseDocument document) {
    return ClusterJson.mapper().valueToTree(document);
  }

  /** Returns the document without items of lists, and after it the parts that have them. */
  private static List<ObjectNode> deal(ObjectNode root, Random random) {
    List<ObjectNode> files = new ArrayList<>(List.of(root));
    for (int i = 0; i < PARTS; i++) {
      files.add(ClusterJson.mapper().createObjectNode());
    }
    deal(root, files.subList(1, files.size()), random);
    return files;
  }

  private static CaseDocument join(List<ObjectNode> files) {
    CaseTree joined = new CaseTree(CaseFolder.of(Path.of("pom.xml")));
    for (ObjectNode file : files) {
      byte[] content = file.toString().getBytes(StandardCharsets.UTF_8);
      JsonDocument document = JsonDocument.parse("part.json", content);
      joined.add(document, (ObjectNode) document.root());
    }
    return ClusterJson.bind(joined.tree(), CaseDocument.class, joined::place);
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
