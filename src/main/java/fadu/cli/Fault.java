package fadu.cli;

/** Why the program stops: a Chinese sentence for the caller, a hint, and the exit status. */
final class Fault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String hint;

  private Fault(int status, String message, String hint) {
    super(message, null, false, false);
    this.status = status;
    this.hint = hint;
  }

  /** The call or a file is at fault: what and where, and what to do. */
  static Fault ofCaller(String message, String hint) {
    return new Fault(Status.CALLER, message, hint);
  }

  /** The program or its rules are at fault. */
  static Fault ofEngine(String message, String hint) {
    return new Fault(Status.ENGINE, message, hint);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  int status() {
    return status;
  }

  String hint() {
    return hint;
  }
}
