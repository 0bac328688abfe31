package fadu.account;

import java.util.regex.Pattern;

/** What an account may be called: something that can be typed, and is not like a key's account. */
public final class AccountName {
  private static final Pattern ALLOWED = Pattern.compile("[a-z][a-z0-9._-]{1,31}");

  private AccountName() {}

  public static boolean allowed(String name) {
    return ALLOWED.matcher(name).matches();
  }
}
