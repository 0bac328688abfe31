package fadu.extract.ofd;

import fadu.extract.GuardedZip;
import fadu.extract.Refused;
import fadu.extract.SafeXml;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of the archive by the paths that parts name. */
final class Parts {
  private final GuardedZip zip;
  private final Budget budget;

  Parts(GuardedZip zip, Budget budget) {
    this.zip = zip;
    this.budget = budget;
  }

  /** What to do with the elements of a part. */
  @FunctionalInterface
  interface Handler {
    void start(XMLStreamReader xml) throws XMLStreamException, Refused;
  }

  /**
   * Hands each element of a part to the handler, which may read on in it; false if there is no such
   * part.
   *
   * @throws XMLStreamException if the part is no whole XML
   */
  boolean read(String part, Handler handler) throws Refused, XMLStreamException {
    Optional<InputStream> in = zip.stream(part);
    if (in.isEmpty()) {
      return false;
    }
    budget.open(zip.size(part));
    try (InputStream stream = in.get()) {
      XMLStreamReader xml = SafeXml.open(stream);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) {
          handler.start(xml);
        }
      }
      return true;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      Optional<Refused> refused = Refused.within(e);
      if (refused.isPresent() && refused.get().code() != Refused.Code.DAMAGED) {
        throw refused.get();
      }
      throw e instanceof XMLStreamException broken ? broken : new XMLStreamException(e);
    }
  }

  /** The bytes of a part, none if there is no such part. */
  byte[] content(String part) throws Refused {
    budget.open(zip.size(part));
    return zip.entry(part).orElse(new byte[0]);
  }

  boolean has(String part) {
    return zip.has(part);
  }

  /** The part that a path means; some writers count every path from the root. */
  String resolve(String folder, String path) throws Refused {
    String part = path(folder, path);
    String fromRoot = path("", path);
    return !zip.has(part) && zip.has(fromRoot) ? fromRoot : part;
  }

  /**
   * The part that a path means.
   *
   * @param folder of the part that names it, ending in a slash unless it is the root
   * @throws Refused {@code DAMAGED} where the path leads out of the archive
   */
  static String path(String folder, String path) throws Refused {
    String slashed = path.strip().replace('\\', '/');
    Deque<String> steps = new ArrayDeque<>();
    for (String step : ((slashed.startsWith("/") ? "" : folder) + slashed).split("/", -1)) {
      boolean up = step.equals("..");
      if (up && steps.isEmpty() || step.indexOf(':') >= 0 || step.indexOf(0) >= 0) {
        throw new Refused(Refused.Code.DAMAGED, "OFD 文件内部的路径指向文件之外，正常的文件没有这种写法，不予读取；请核实来源后重新导出。");
      }
      if (up) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }
}
