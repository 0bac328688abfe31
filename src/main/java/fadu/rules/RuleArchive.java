package fadu.rules;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A whole rule set in one file, {@code <sha256>.zip}: the bytes that were checked, and no others.
 */
record RuleArchive(Path file) implements RuleSource {
  private static final String ENDING = ".zip";

  /** Writes the files of a set; the same set gives the same bytes. */
  static void write(RuleFiles set, OutputStream to) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(to);
    for (Map.Entry<String, byte[]> each : set.files().entrySet()) {
      ZipEntry entry = new ZipEntry(each.getKey());
      entry.setTime(0);
      zip.putNextEntry(entry);
      zip.write(each.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }

  @Override
  public RuleFiles read() {
    TreeMap<String, byte[]> files = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    } catch (ZipException e) {
      throw damaged();
    } catch (IOException e) {
      throw RuleFaults.of("保存的规则集读不出", "检查数据目录的读取权限");
    }
    RuleFiles set = new RuleFiles(file.toString(), files);
    if (!String.valueOf(file.getFileName()).equals(set.sha256() + ENDING)) {
      throw damaged();
    }
    return set;
  }

  private static RuleFaults damaged() {
    return RuleFaults.of("保存的规则集已损坏", "重新放入规则文件夹，或从备份恢复数据目录");
  }
}
