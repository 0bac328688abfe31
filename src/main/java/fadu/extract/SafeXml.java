package fadu.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * The one way to read XML of a file: no DTD, no entities but the five, nothing external, bounded
 * depth. What breaks a bound surfaces as an {@link XMLStreamException} with a {@link Refused}
 * inside; {@link Refused#within} finds it.
 */
public final class SafeXml {
  private static final XMLInputFactory FACTORY = factory();

  private SafeXml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException(new Refused(Refused.Code.DAMAGED, DTD));
        });
    return factory;
  }

  private static final String DTD =
      "文件内部的 XML 带有 DTD 声明，正常的办公文件不含这种内容，为安全起见不予读取；请用办公软件打开后另存为新文件再提交。";

  /** A reader over the stream; the encoding is what the XML declares (UTF-8, UTF-16 …). */
  public static XMLStreamReader open(InputStream xml) throws XMLStreamException {
    try {
      Reader text = XmlText.of(xml);
      synchronized (FACTORY) {
        return new Bounded(FACTORY.createXMLStreamReader(text));
      }
    } catch (IOException e) {
      throw new XMLStreamException(e);
    }
  }

  private static final class Bounded extends StreamReaderDelegate {
    private int depth;

    Bounded(XMLStreamReader reader) {
      super(reader);
    }

    @Override
    public int next() throws XMLStreamException {
      int event = super.next();
      if (event == START_ELEMENT) {
        if (++depth > Limits.DEPTH) {
          throw refusal("文件内部嵌套过深（超过" + Limits.DEPTH + "层），已停止读取；请用办公软件打开检查后另存再提交。", depth);
        }
        if (getAttributeCount() > Limits.ATTRIBUTES) {
          throw refusal("文件内部一个元素的属性超过" + Limits.ATTRIBUTES + "个，不是正常的办公文件。", getAttributeCount());
        }
      } else if (event == END_ELEMENT) {
        depth--;
      } else if (event == DTD) {
        throw new XMLStreamException(new Refused(Refused.Code.DAMAGED, SafeXml.DTD));
      }
      return event;
    }

    private static XMLStreamException refusal(String message, int actual) {
      return new XMLStreamException(
          new Refused(Refused.Code.TOO_DEEP, message, Limits.DEPTH, actual));
    }

    @Override
    public int nextTag() throws XMLStreamException {
      int event = next();
      while (event != START_ELEMENT && event != END_ELEMENT) {
        if (event == END_DOCUMENT) {
          throw new XMLStreamException("unexpected end");
        }
        event = next();
      }
      return event;
    }

    @Override
    public String getElementText() throws XMLStreamException {
      StringBuilder text = new StringBuilder();
      int inner = 0;
      while (true) {
        int event = next();
        if (event == END_ELEMENT && inner-- == 0) {
          return text.toString();
        } else if (event == START_ELEMENT) {
          inner++;
        } else if (event == CHARACTERS || event == CDATA || event == SPACE) {
          text.append(getText());
        }
      }
    }
  }
}
