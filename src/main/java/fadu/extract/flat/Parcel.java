package fadu.extract.flat;

import static java.nio.charset.StandardCharsets.UTF_8;

import fadu.extract.GuardedZip;
import fadu.extract.Limits;
import fadu.extract.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs parts into an archive in memory, which is then checked like any other. */
final class Parcel {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);
  private int parts;

  void add(String name, CharSequence xml) throws Refused, IOException {
    add(name, xml.toString().getBytes(UTF_8));
  }

  void add(String name, byte[] content) throws Refused, IOException {
    if (++parts > Limits.ENTRIES) {
      throw new Refused(
          Refused.Code.EXPANDS_TOO_MUCH,
          "文件内部含有超过" + Limits.ENTRIES + "个部分，不予读取。",
          Limits.ENTRIES,
          parts);
    }
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name.startsWith("/") ? name.substring(1) : name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    entry.setTime(0);
    try {
      zip.putNextEntry(entry);
    } catch (java.util.zip.ZipException e) {
      throw new Refused(
          Refused.Code.DUPLICATE_ENTRY, "文件内部有两个同名部分“" + entry.getName() + "”，不予审查；请用办公软件另存后再提交。");
    }
    zip.write(content);
  }

  GuardedZip close() throws Refused, IOException {
    zip.close();
    return GuardedZip.open(bytes.toByteArray());
  }
}
