package fadu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * File names as the bytes they are. Java decodes arguments and names by the locale: under {@code
 * LANG=C} a Chinese name turns into question marks and cannot be opened. Linux shows the bytes of
 * the arguments in {@code /proc}, and a {@code file:} address carries the bytes of a name both
 * ways, so that names of any encoding are opened under any locale.
 */
final class FileNames {
  private static final Path CALL = Path.of("/proc/self/cmdline");
  private static final String HERE = "/proc/self/cwd/";

  /** Arguments that the locale spoils: as we read them → as their bytes are. */
  private final Map<String, byte[]> spoilt = new HashMap<>();

  /** The arguments of this process, with those repaired that the locale had spoilt. */
  String[] arguments(String[] given) {
    if (Arrays.stream(given).allMatch(FileNames::plain) || !Files.isReadable(CALL)) {
      return given;
    }
    try {
      return repaired(given, split(Files.readAllBytes(CALL)));
    } catch (IOException e) {
      return given;
    }
  }

  /** The arguments given, each read from its bytes; {@code call} ends with the same arguments. */
  String[] repaired(String[] given, List<byte[]> call) {
    if (call.size() < given.length) {
      return given;
    }
    String[] arguments = given.clone();
    for (int i = 0; i < given.length; i++) {
      byte[] bytes = call.get(call.size() - given.length + i);
      String read = decode(bytes);
      if (!read.equals(given[i])) {
        arguments[i] = read;
        spoilt.put(read, bytes);
      }
    }
    return arguments;
  }

  /** The path that an argument names. */
  Path path(String argument) {
    byte[] bytes = spoilt.get(argument);
    if (bytes != null) {
      return path(bytes);
    }
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      if (argument.indexOf('\0') >= 0) {
        throw Fault.ofCaller("文件名里有空字符，无法打开。", "请检查脚本里拼接文件名的写法。");
      }
      return path(argument.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Path path(byte[] bytes) {
    StringBuilder address = new StringBuilder("file://");
    if (bytes.length == 0 || bytes[0] != '/') {
      address.append(HERE);
    }
    for (byte b : bytes) {
      boolean plain = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
      if (plain || b == '/' || b == '.' || b == '-' || b == '_') {
        address.append((char) b);
      } else {
        address.append('%').append(hex(b >> 4)).append(hex(b));
      }
    }
    try {
      return Path.of(URI.create(address.toString()));
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      throw Fault.ofCaller("无法识别文件名“" + decode(bytes) + "”。", "请把文件改名后再试。");
    }
  }

  /** The name of a file or folder, read from its bytes. */
  static String name(Path path) {
    Path name = path.getFileName();
    if (name == null) {
      return path.toString();
    }
    String shown = name.toString();
    if (plain(shown)) {
      return shown;
    }
    String address = path.toUri().getRawPath();
    int end = address.endsWith("/") ? address.length() - 1 : address.length();
    return decode(percentDecoded(address.substring(address.lastIndexOf('/', end - 1) + 1, end)));
  }

  private static byte[] percentDecoded(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '%') {
        bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.writeBytes(text.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String decode(byte[] bytes) {
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      try {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException e) {
        // The next one, then.
      }
    }
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static List<byte[]> split(byte[] call) {
    List<byte[]> words = new java.util.ArrayList<>();
    int from = 0;
    for (int i = 0; i < call.length; i++) {
      if (call[i] == 0) {
        words.add(Arrays.copyOfRange(call, from, i));
        from = i + 1;
      }
    }
    return words;
  }

  /** Whether every locale reads this text alike; a question mark may stand for anything. */
  private static boolean plain(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < 0x7f && c != '?');
  }

  private static char hex(int nibble) {
    return "0123456789ABCDEF".charAt(nibble & 15);
  }
}
