package org.regionalism.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.regionalism.Workbooks;

/** Makes large files from short descriptions, as {@code hostile/README.md} tells. */
final class Recipe {

  private static final String ENDING = ".recipe";
  private static final Pattern REPEATED = Pattern.compile("\\{\\{(\\d+) (.*?)}}");
  private static final Pattern PART = Pattern.compile("(?m)^=== (?:(\\d+) )?(\\S+)\\n");

  private Recipe() {}

  /** Copies a file into a folder, or makes what its recipe says. */
  static Path make(Path file, Path folder) throws IOException {
    String name = file.getFileName().toString();
    if (!name.endsWith(ENDING)) {
      return Files.write(folder.resolve(name), Files.readAllBytes(file));
    }
    Path made = folder.resolve(name.substring(0, name.length() - ENDING.length()));
    String recipe = Files.readString(file);
    if (made.toString().endsWith(".xlsx")) {
      writeWorkbook(parts(recipe), made);
    } else {
      Files.writeString(made, expanded(recipe));
    }
    return made;
  }

  private static String expanded(String text) {
    return REPEATED
        .matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(found.group(2).repeat(number(found.group(1)))));
  }

  private static Map<String, String> parts(String recipe) {
    Map<String, String> parts = new LinkedHashMap<>(Workbooks.parts(""));
    MatchResult[] heads = PART.matcher(recipe).results().toArray(MatchResult[]::new);
    for (int i = 0; i < heads.length; i++) {
      int end = i + 1 < heads.length ? heads[i + 1].start() : recipe.length();
      String content = expanded(recipe.substring(heads[i].end(), end));
      int count = heads[i].group(1) == null ? 1 : number(heads[i].group(1));
      for (int n = 0; n < count; n++) {
        parts.put(heads[i].group(2).replace("#", Integer.toString(n)), content);
      }
    }
    return parts;
  }

  /** Not packed, so that it is refused for what is in it and not for how small it packs. */
  private static void writeWorkbook(Map<String, String> parts, Path file) throws IOException {
    try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file));
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(part.getKey());
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
      }
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits, 10);
  }
}
