package fadu.api;

import fadu.extract.Archive;
import fadu.extract.Refused;
import fadu.register.Intake;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/**
 * The files of an upload, archives among them replaced by what they hold. An archive that cannot be
 * opened stays as it is: its review says why.
 *
 * @param positions for each file sent, its place among all; empty for an archive of several
 */
record Parcels(List<Intake.Arriving> files, List<OptionalInt> positions) {
  private static final long TOTAL = 120L << 20;

  /** Archives in memory at a time. */
  private static final Semaphore OPEN = new Semaphore(4);

  private static final int PATIENCE_SECONDS = 30;

  static Parcels of(List<MultipartFile> sent) throws IOException {
    List<Intake.Arriving> files = new ArrayList<>();
    List<OptionalInt> positions = new ArrayList<>();
    boolean packed = false;
    for (MultipartFile file : sent) {
      Problems.checkSize(file);
      String name = Objects.toString(file.getOriginalFilename(), "");
      List<Inside> members = Archive.isNamed(name) ? members(file) : List.of();
      positions.add(members.size() > 1 ? OptionalInt.empty() : OptionalInt.of(files.size()));
      if (members.isEmpty()) {
        files.add(new Part(name, file));
      }
      files.addAll(members);
      packed |= !members.isEmpty();
    }
    if (packed) {
      check(files);
    }
    return new Parcels(List.copyOf(files), List.copyOf(positions));
  }

  /** What an archive holds; nothing where it is none or cannot be opened. */
  private static List<Inside> members(MultipartFile file) throws IOException {
    enter();
    try {
      return Archive.open(file.getBytes()).map(Archive::members).orElse(List.of()).stream()
          .map(member -> new Inside(file, member.name(), member.size()))
          .toList();
    } catch (Refused e) {
      return List.of();
    } finally {
      OPEN.release();
    }
  }

  private static void enter() {
    try {
      if (OPEN.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new ProblemException(
        Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "BUSY", "正在打开的压缩包过多，暂时收不下。", "请稍后再送。"));
  }

  /** The same limits as for files that come by themselves. */
  private static void check(List<Intake.Arriving> files) {
    Problems.checkCount(files.size());
    long total = 0;
    for (Intake.Arriving file : files) {
      total += file.size();
      if (file.size() > Problems.FILE_LIMIT) {
        throw new MaxUploadSizeExceededException(Problems.FILE_LIMIT);
      }
    }
    if (total > TOTAL) {
      throw new ProblemException(
          Problem.of(
                  HttpStatus.CONTENT_TOO_LARGE,
                  "TOO_LARGE",
                  "压缩包解开后一共 " + (total >> 20) + " MB，超过上限 " + (TOTAL >> 20) + " MB。",
                  "请去掉与审查无关的文件后分次提交。")
              .at("files")
              .limit(TOTAL, OptionalLong.of(total)));
    }
  }

  private record Part(String name, MultipartFile file) implements Intake.Arriving {
    @Override
    public long size() {
      return file.getSize();
    }

    @Override
    public InputStream open() throws IOException {
      return file.getInputStream();
    }
  }

  /** A member; the archive is read again for it, so that none stays in memory meanwhile. */
  private record Inside(MultipartFile file, String name, long size) implements Intake.Arriving {
    @Override
    public InputStream open() throws IOException {
      enter();
      try {
        return new Released(Archive.member(file.getBytes(), name));
      } catch (Refused | IOException | RuntimeException e) {
        OPEN.release();
        throw e instanceof IOException io ? io : new IOException(e);
      }
    }
  }

  /** Lets the next archive in once it is closed. */
  private static final class Released extends FilterInputStream {
    private boolean closed;

    Released(InputStream in) {
      super(in);
    }

    @Override
    public void close() throws IOException {
      if (!closed) {
        closed = true;
        OPEN.release();
      }
      super.close();
    }
  }
}
