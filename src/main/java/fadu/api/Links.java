package fadu.api;

import jakarta.servlet.http.HttpServletRequest;

/** Addresses of what the interface serves, as paths. */
final class Links {
  private Links() {}

  static String review(HttpServletRequest request, String id) {
    return reviews(request) + "/" + id;
  }

  static String reviews(HttpServletRequest request) {
    return request.getContextPath() + "/api/v1/reviews";
  }
}
