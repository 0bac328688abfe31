package fadu.rules;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Rules on the class path: in the classes folder while developing, else in the jar. The jar is
 * found through a file every rule set has, because folders need not be entries of their own; the
 * connection knows jars nested in jars.
 *
 * @param loader what knows the class path
 * @param root folder on the class path, ending in {@code /}
 */
record PackedSource(ClassLoader loader, String root) implements RuleSource {
  private static final String EVERY_SET_HAS = "facts/dictionary.yaml";

  @Override
  public RuleFiles read() {
    URL known = loader.getResource(root + EVERY_SET_HAS);
    if (known == null) {
      throw RuleFaults.of(
          "程序里没有带规则（" + root + EVERY_SET_HAS + "）", "重新构建，或用 fadu.rules.dir 指向规则目录");
    }
    try {
      if (known.getProtocol().equals("file")) {
        Path folder = Path.of(known.toURI()).resolve("../..").normalize();
        return new RuleFiles(root, new FolderSource(folder).read().files());
      }
      URLConnection connection = known.openConnection();
      if (connection instanceof JarURLConnection jar) {
        return new RuleFiles(root, entries(jar));
      }
    } catch (IOException | URISyntaxException e) {
      throw RuleFaults.of("程序里的规则读不出", "程序文件可能已损坏，请重新安装");
    }
    throw RuleFaults.of("规则所在的位置读不出：" + known.getProtocol(), "用 fadu.rules.dir 指向规则目录");
  }

  private TreeMap<String, byte[]> entries(JarURLConnection connection) throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    String name = connection.getEntryName();
    String prefix = name.substring(0, name.length() - EVERY_SET_HAS.length());
    JarFile jar = connection.getJarFile();
    List<JarEntry> entries = new ArrayList<>();
    jar.stream()
        .filter(e -> !e.isDirectory() && e.getName().startsWith(prefix))
        .forEach(entries::add);
    for (JarEntry entry : entries) {
      String path = entry.getName().substring(prefix.length());
      if (RuleFiles.counts(path)) {
        try (InputStream in = jar.getInputStream(entry)) {
          files.put(path, in.readAllBytes());
        }
      }
    }
    return files;
  }
}
