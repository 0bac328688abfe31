package fadu.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The files of one submission packed into one zip. Only the outermost archive is opened; an archive
 * inside it is a file like any other. What is handed out has been inflated and summed once.
 */
public final class Archive {
  private static final List<String> LITTER = List.of(".ds_store", "thumbs.db", "desktop.ini");

  private final GuardedZip zip;

  private Archive(GuardedZip zip) {
    this.zip = zip;
  }

  /** Whether a file claims to be an archive of files; offices' packages have names of their own. */
  public static boolean isNamed(String name) {
    return name.strip().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /**
   * Opens the archive; empty where the bytes are no zip, or one document by themselves.
   *
   * @throws Refused {@code DAMAGED, ENCRYPTED, DUPLICATE_ENTRY, EXPANDS_TOO_MUCH, NO_TEXT}
   */
  public static Optional<Archive> open(byte[] file) throws Refused {
    if (!Detection.at(file, 0, "PK\3\4") && !Detection.at(file, 0, "PK\5\6")) {
      return Optional.empty();
    }
    GuardedZip zip = GuardedZip.open(file);
    if (ZipType.isDocument(zip)) {
      return Optional.empty();
    }
    Archive archive = new Archive(zip);
    archive.check();
    return Optional.of(archive);
  }

  /** One file of an archive that {@link #open} has let pass. */
  public static InputStream member(byte[] file, String name) throws Refused {
    return GuardedZip.open(file).stream(name).orElseThrow(() -> GuardedZip.damaged(name));
  }

  private void check() throws Refused {
    if (!zip.unsafeNames().isEmpty()) {
      throw new Refused(Refused.Code.DAMAGED, "压缩包里有文件的名称指向包外，正常的压缩包没有这种写法，不予打开；请核实来源后重新打包。");
    }
    if (members().isEmpty()) {
      throw new Refused(Refused.Code.NO_TEXT, "压缩包里没有文件；请重新打包后再提交。");
    }
    for (Member member : members()) {
      try (InputStream in = member.open()) {
        in.transferTo(OutputStream.nullOutputStream());
      } catch (IOException e) {
        throw Refused.within(e).orElseGet(() -> GuardedZip.damaged(member.name()));
      }
    }
  }

  /** Its files in the order of its directory; what systems leave behind is left out. */
  public List<Member> members() {
    List<Member> members = new ArrayList<>();
    for (String name : zip.names()) {
      String file = name.substring(name.lastIndexOf('/') + 1);
      boolean litter =
          name.startsWith("__MACOSX/")
              || file.startsWith("~$")
              || file.startsWith("._")
              || LITTER.contains(file.toLowerCase(Locale.ROOT));
      if (!litter) {
        members.add(new Member(name, zip.size(name), zip));
      }
    }
    return members;
  }

  /**
   * One file of an archive.
   *
   * @param name with the folders of the archive
   * @param size bytes
   */
  public record Member(String name, long size, GuardedZip zip) {
    /** Its bytes from the start. */
    public InputStream open() throws IOException {
      try {
        return zip.stream(name).orElseGet(() -> new ByteArrayInputStream(new byte[0]));
      } catch (Refused e) {
        throw new IOException(e);
      }
    }
  }
}
