package fadu.review.worker;

import fadu.extract.Archive;
import fadu.extract.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files of a submission, archives among them replaced by what they hold. An archive that cannot be
 * opened stays as it is: its review says why.
 *
 * @param contractFirst whether the first file is still the one that was sent first
 */
public record Unpacked(List<SubmittedFile> files, boolean contractFirst) {

  public static Unpacked of(List<SubmittedFile> sent) throws IOException {
    List<SubmittedFile> files = new ArrayList<>();
    boolean first = true;
    for (SubmittedFile file : sent) {
      Optional<Archive> archive = archive(file);
      if (archive.isEmpty()) {
        files.add(file);
        continue;
      }
      List<Archive.Member> members = archive.get().members();
      first &= !files.isEmpty() || members.size() == 1;
      for (Archive.Member member : members) {
        files.add(new SubmittedFile(member.name(), new Inside(member)));
      }
    }
    return new Unpacked(List.copyOf(files), first);
  }

  private static Optional<Archive> archive(SubmittedFile file) throws IOException {
    if (!Archive.isNamed(file.name()) || file.content().size() > fadu.extract.Limits.FILE) {
      return Optional.empty();
    }
    try {
      return Archive.open(file.content().bytes());
    } catch (Refused e) {
      return Optional.empty();
    }
  }

  private record Inside(Archive.Member member) implements Content {
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
