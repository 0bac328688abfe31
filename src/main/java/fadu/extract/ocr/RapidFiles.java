package fadu.extract.ocr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The library and the models of RapidOCR, put into a folder. The library offers no way to say how
 * its ONNX Runtime is to work, and left alone it starts a thread that does nothing but spin beside
 * the one that reads; the runtime takes its settings from the models if it is told so by {@link
 * #SETTINGS_VARIABLE}, so they are written into these.
 */
final class RapidFiles {
  /** To be 1 in the environment of the process; without it the engine is half as fast. */
  static final String SETTINGS_VARIABLE = "ORT_LOAD_CONFIG_FROM_MODEL";

  static final String FINDER = "ch_PP-OCRv4_det_infer.onnx";
  static final String READER = "ch_PP-OCRv4_rec_infer.onnx";

  /** Tells upright from turned; the library wants it loaded. */
  static final String TURNER = "ch_ppocr_mobile_v2.0_cls_infer.onnx";

  static final String LETTERS = "ppocr_keys_v1.txt";

  /** One thread; all that can be done to the graph of a model before it is run (99). */
  private static final String SETTINGS =
      "{\"session_options\":{\"intra_op_num_threads\":1,\"inter_op_num_threads\":1,"
          + "\"execution_mode\":0,\"graph_optimization_level\":99}}";

  /** Fields of a model in the ONNX format: a pair among its remarks, its name, its value. */
  private static final int REMARK = 14;

  private static final int NAME = 1;
  private static final int VALUE = 2;

  private static final String LIBRARY = "/lib/libRapidOcr.so";

  private RapidFiles() {}

  /**
   * Puts the models into a folder.
   *
   * @throws IOException if they are not packed with the program, or there is no room
   */
  static void models(Path folder) throws IOException {
    byte[] settings = settings();
    for (String model : new String[] {FINDER, READER, TURNER}) {
      copy("/models/" + model, folder.resolve(model), settings);
    }
    copy("/models/" + LETTERS, folder.resolve(LETTERS), new byte[0]);
  }

  /**
   * Puts the library into a folder.
   *
   * @throws IOException if it is not packed with the program, or there is no room
   */
  static Path library(Path folder) throws IOException {
    Path file = folder.resolve("libRapidOcr.so");
    copy(LIBRARY, file, new byte[0]);
    return file;
  }

  private static void copy(String packed, Path file, byte[] more) throws IOException {
    try (InputStream in = RapidFiles.class.getResourceAsStream(packed)) {
      if (in == null) {
        throw new IOException("not packed: " + packed);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        in.transferTo(out);
        out.write(more);
      }
    }
  }

  /** The settings as a field of a model: fields may follow each other in any order. */
  static byte[] settings() {
    ByteArrayOutputStream pair = new ByteArrayOutputStream();
    field(pair, NAME, "ort_config".getBytes(StandardCharsets.US_ASCII));
    field(pair, VALUE, SETTINGS.getBytes(StandardCharsets.US_ASCII));
    ByteArrayOutputStream remark = new ByteArrayOutputStream();
    field(remark, REMARK, pair.toByteArray());
    return remark.toByteArray();
  }

  private static void field(ByteArrayOutputStream out, int number, byte[] value) {
    number(out, number << 3 | 2);
    number(out, value.length);
    out.writeBytes(value);
  }

  private static void number(ByteArrayOutputStream out, int value) {
    int left = value;
    while (left > 0x7F) {
      out.write(left & 0x7F | 0x80);
      left >>>= 7;
    }
    out.write(left);
  }
}
