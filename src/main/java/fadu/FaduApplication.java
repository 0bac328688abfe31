package fadu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** The service. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class FaduApplication {

  public static void main(String[] args) {
    SpringApplication service = new SpringApplication(FaduApplication.class);
    service.addListeners(new TemporaryFiles());
    service.run(args);
  }
}
