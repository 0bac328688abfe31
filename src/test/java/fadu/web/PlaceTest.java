package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTest {
  @Test
  void cutsAtEveryEdgeAndColoursByTheGravest() {
    List<Place> places = List.of(new Place(2, 6, "1.0", "s1", 3), new Place(4, 8, "2.0", "s0", 4));

    assertThat(Place.cut("0123456789", 0, 10, places))
        .containsExactly(
            new Screen.Piece("01", "", ""),
            new Screen.Piece("23", "s1", "1.0"),
            new Screen.Piece("45", "s0", "1.0 2.0"),
            new Screen.Piece("67", "s0", "2.0"),
            new Screen.Piece("89", "", ""));
  }

  @Test
  void keepsToTheCellItIsAskedFor() {
    assertThat(Place.cut("ab\tcd", 3, 5, List.of(new Place(0, 4, "1.0", "s0", 4))))
        .containsExactly(new Screen.Piece("c", "s0", "1.0"), new Screen.Piece("d", "", ""));
  }
}
