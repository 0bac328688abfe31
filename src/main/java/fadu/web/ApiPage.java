package fadu.web;

import fadu.api.OpenApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The description of the interface, for the people who write programs against it. */
@Controller
class ApiPage {
  private final ApiDescription description;

  ApiPage(OpenApi api) {
    description = ApiDescription.of(api.document());
  }

  @GetMapping("/api-docs")
  String page(Model model) {
    model.addAttribute("api", description);
    return "api-docs";
  }
}
