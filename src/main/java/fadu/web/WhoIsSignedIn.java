package fadu.web;

import fadu.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Every page knows who reads it. */
@ControllerAdvice(basePackageClasses = WhoIsSignedIn.class)
class WhoIsSignedIn {
  @ModelAttribute("signedIn")
  @Nullable SignedIn signedIn(@AuthenticationPrincipal @Nullable SignedIn who) {
    return who;
  }
}
