package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is handed out says truly what it is made of, and under which licences. */
class DistributionIT {

  private static final Path DISTRIBUTION =
      Path.of(System.getProperty("regionalism.home", "target/regionalism"));
  private static final Set<String> PERMISSIVE =
      Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause");

  private static List<JsonNode> components() {
    return JsonMapper.shared()
        .readTree(DISTRIBUTION.resolve("sbom.json").toFile())
        .get("components")
        .valueStream()
        .toList();
  }

  private static String name(JsonNode component) {
    return component.get("name").asString();
  }

  private static Set<String> licences(JsonNode component) {
    return component
        .get("licenses")
        .valueStream()
        .map(licence -> licence.at("/license/id").asString(""))
        .collect(Collectors.toSet());
  }

  @Test
  void listsEveryLibraryWithItsHash() throws Exception {
    Map<String, String> listed = new TreeMap<>();
    for (JsonNode component : components()) {
      String hash =
          component
              .get("hashes")
              .valueStream()
              .filter(one -> one.get("alg").asString().equals("SHA-256"))
              .map(one -> one.get("content").asString())
              .findFirst()
              .orElseThrow();
      listed.put(name(component) + "-" + component.get("version").asString() + ".jar", hash);
    }
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(DISTRIBUTION.resolve("lib"))) {
      for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
        found.put(jar.getFileName().toString(), HexFormat.of().formatHex(hash));
      }
    }
    found.remove("regionalism.jar");

    assertThat(listed).isEqualTo(found).hasSizeGreaterThan(10);
  }

  @Test
  void holdsOnlyPermissiveLicencesWithTheirTexts() throws IOException {
    for (JsonNode component : components()) {
      assertThat(licences(component))
          .as(name(component))
          .isNotEmpty()
          .allMatch(PERMISSIVE::contains);
      // The text of the Apache licence is that of this project itself.
      if (!licences(component).equals(Set.of("Apache-2.0"))) {
        try (Stream<Path> texts =
            Files.walk(DISTRIBUTION.resolve("licences").resolve(name(component) + "-jar"))) {
          assertThat(texts.filter(Files::isRegularFile)).as(name(component)).isNotEmpty();
        }
      }
    }
    assertThat(DISTRIBUTION.resolve("LICENSE"))
        .content()
        .contains("Apache License", "Version 2.0, January 2004");
  }

  @Test
  void namesEveryLibraryInTheReadme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    for (JsonNode component : components()) {
      assertThat(readme).contains("`" + name(component) + "`");
    }
  }

  @Test
  void isTheSameInTheZip() throws IOException {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> all = Files.walk(DISTRIBUTION)) {
      all.filter(Files::isRegularFile)
          .map(file -> DISTRIBUTION.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.startsWith("lib/regionalism.jsa"))
          .forEach(files::add);
    }
    String name = "regionalism-" + System.getProperty("regionalism.version");
    Set<String> zipped = new TreeSet<>();
    try (ZipFile zip = new ZipFile(DISTRIBUTION.resolveSibling(name + ".zip").toFile())) {
      zip.stream()
          .filter(entry -> !entry.isDirectory())
          .map(entry -> entry.getName().substring(name.length() + 1))
          .forEach(zipped::add);
    }

    assertThat(zipped).isEqualTo(files).contains("bin/regionalism", "sbom.json", "LICENSE");
  }
}
