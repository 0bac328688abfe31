package fadu.api;

import fadu.extract.Archive;
import fadu.extract.Refused;
import fadu.register.Intake;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
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

  static Parcels of(List<MultipartFile> sent) throws IOException {
    List<Intake.Arriving> files = new ArrayList<>();
    List<OptionalInt> positions = new ArrayList<>();
    boolean packed = false;
    for (MultipartFile file : sent) {
      Problems.checkSize(file);
      String name = Objects.toString(file.getOriginalFilename(), "");
      Optional<Archive> archive = archive(name, file);
      List<Archive.Member> members = archive.map(Archive::members).orElse(List.of());
      positions.add(members.size() > 1 ? OptionalInt.empty() : OptionalInt.of(files.size()));
      if (archive.isEmpty()) {
        files.add(new Part(name, file));
      }
      members.forEach(member -> files.add(new Inside(member)));
      packed |= archive.isPresent();
    }
    if (packed) {
      check(files);
    }
    return new Parcels(List.copyOf(files), List.copyOf(positions));
  }

  private static Optional<Archive> archive(String name, MultipartFile file) throws IOException {
    if (!Archive.isNamed(name)) {
      return Optional.empty();
    }
    try {
      return Archive.open(file.getBytes());
    } catch (Refused e) {
      return Optional.empty();
    }
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

  private record Inside(Archive.Member member) implements Intake.Arriving {
    @Override
    public String name() {
      return member.name();
    }

    @Override
    public long size() {
      return member.size();
    }

    @Override
    public InputStream open() throws IOException {
      return member.open();
    }
  }
}
