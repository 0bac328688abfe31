package fadu.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes of passwords. The hash is slow on purpose; an interface that sends its password with every
 * call would pay for it every time. So a password that was right is remembered for a few minutes,
 * as a keyed digest in memory only, together with the hash it was right for.
 */
@Component
public class Passwords {
  private static final int STRENGTH = 11;
  private static final int REMEMBERED = 1000;
  private static final long NANOS = Duration.ofMinutes(5).toNanos();

  private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(STRENGTH);
  private final SecretKeySpec key;
  private final Map<String, Long> remembered =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > REMEMBERED;
        }
      };
  private final String nobody;

  Passwords() {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    key = new SecretKeySpec(random, "HmacSHA256");
    nobody = hash(PasswordPolicy.random());
  }

  public final String hash(String password) {
    String hash = encoder.encode(password);
    if (hash == null) {
      throw new IllegalStateException("no hash");
    }
    return hash;
  }

  public boolean matches(String password, String hash) {
    if (password.getBytes(StandardCharsets.UTF_8).length > 72) {
      return false;
    }
    String digest = digest(password, hash);
    long now = System.nanoTime();
    synchronized (remembered) {
      Long since = remembered.get(digest);
      if (since != null && now - since < NANOS) {
        return true;
      }
    }
    boolean right = encoder.matches(password, hash);
    if (right) {
      synchronized (remembered) {
        remembered.put(digest, now);
      }
    }
    return right;
  }

  /** Takes as long as a real comparison, so that the time does not tell which accounts exist. */
  void waste(String password) {
    var unused = matches(password, nobody);
  }

  private String digest(String password, String hash) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update(hash.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
