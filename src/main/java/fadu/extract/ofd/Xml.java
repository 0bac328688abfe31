package fadu.extract.ofd;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Attributes and lists of numbers as OFD writes them. */
final class Xml {
  private Xml() {}

  static @Nullable String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? null : value.strip();
  }

  static String text(XMLStreamReader xml, String name) {
    String value = attribute(xml, name);
    return value == null ? "" : value;
  }

  static double number(XMLStreamReader xml, String name, double otherwise) {
    String value = attribute(xml, name);
    return value == null ? otherwise : number(value, otherwise);
  }

  static boolean truth(XMLStreamReader xml, String name, boolean otherwise) {
    String value = attribute(xml, name);
    return value == null ? otherwise : value.equals("true") || value.equals("1");
  }

  static double number(String word, double otherwise) {
    try {
      double value = Double.parseDouble(word);
      return Double.isFinite(value) && Math.abs(value) < 1e7 ? value : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Numbers parted by blanks; what is none counts as 0. */
  static List<Double> numbers(@Nullable String words, int most) {
    List<Double> numbers = new ArrayList<>();
    for (String word : words(words, most)) {
      numbers.add(number(word, 0));
    }
    return numbers;
  }

  /** The words of a list, no more than {@code most}. */
  static List<String> words(@Nullable String list, int most) {
    List<String> words = new ArrayList<>();
    int end = list == null ? 0 : list.length();
    int i = 0;
    while (list != null && i < end && words.size() < most) {
      while (i < end && list.charAt(i) <= ' ') {
        i++;
      }
      int from = i;
      while (i < end && list.charAt(i) > ' ') {
        i++;
      }
      if (i > from) {
        words.add(list.substring(from, i));
      }
    }
    return words;
  }

  /** Passes over the element the reader stands on. */
  static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      int event = xml.next();
      open +=
          event == XMLStreamReader.START_ELEMENT
              ? 1
              : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
    }
  }
}
