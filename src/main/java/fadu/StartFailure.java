package fadu;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence why the service did not start. */
final class StartFailure extends AbstractFailureAnalyzer<DataFolder.InUse> {
  @Override
  protected @Nullable FailureAnalysis analyze(Throwable root, DataFolder.InUse cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
  }
}
