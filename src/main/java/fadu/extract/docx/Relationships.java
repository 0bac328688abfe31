package fadu.extract.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import fadu.extract.GuardedZip;
import fadu.extract.Refused;
import java.io.InputStream;
import java.net.URLDecoder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The references of one part.
 *
 * @param all in the order of the file
 * @param byId the first of each id
 */
record Relationships(List<Relationship> all, Map<String, Relationship> byId) {

  /** References of a part; the package's own for the empty name. */
  static Relationships of(GuardedZip zip, String part) throws Refused {
    int slash = part.lastIndexOf('/') + 1;
    String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    return read(zip, name, part.substring(0, slash));
  }

  static Relationships read(GuardedZip zip, String name, String folder) throws Refused {
    List<Relationship> found = new ArrayList<>();
    Optional<InputStream> in = zip.stream(name);
    if (in.isPresent()) {
      try (XmlCursor x = new XmlCursor(in.get(), name)) {
        while (x.nextWithin(0)) {
          if (x.is(Space.PACKAGE, "Relationship")) {
            boolean external = "External".equals(x.attribute("TargetMode"));
            String type = text(x.attribute("Type"));
            String target = text(x.attribute("Target"));
            found.add(
                new Relationship(
                    text(x.attribute("Id")),
                    type.substring(type.lastIndexOf('/') + 1),
                    external ? target : resolve(folder, target),
                    external));
          }
        }
      }
    }
    Map<String, Relationship> byId = new HashMap<>();
    found.forEach(r -> byId.putIfAbsent(r.id(), r));
    return new Relationships(List.copyOf(found), byId);
  }

  Optional<Relationship> withId(@Nullable String id) {
    return Optional.ofNullable(id == null ? null : byId.get(id));
  }

  List<Relationship> ofType(String type) {
    return all.stream().filter(r -> r.type().equals(type)).toList();
  }

  /** Name of the first part inside the package that stands in this relation. */
  Optional<String> part(String type) {
    return all.stream()
        .filter(r -> r.type().equals(type) && !r.external())
        .map(Relationship::target)
        .findFirst();
  }

  private static String resolve(String folder, String target) {
    String path = decoded(target);
    Deque<String> steps = new ArrayDeque<>();
    for (String step : ((path.startsWith("/") ? "" : folder) + path).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  private static String decoded(String target) {
    if (target.indexOf('%') < 0) {
      return target;
    }
    try {
      return URLDecoder.decode(target.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      return target;
    }
  }

  private static String text(@Nullable String attribute) {
    return attribute == null ? "" : attribute;
  }
}
