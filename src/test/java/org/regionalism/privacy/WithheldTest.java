package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.regionalism.privacy.FigureKey.Kind;

class WithheldTest {

  private static Withheld.Figure figure(Kind kind, String name) {
    return new Withheld.Figure("overall", new FigureKey(kind, "", name));
  }

  @Test
  void namesThoseWhoAreNotNamedThemselves() {
    Withheld withheld =
        Withheld.NOTHING.plus(
            Set.of(
                figure(Kind.NAMED, "Mill"),
                figure(Kind.NAMED, "Quay"),
                figure(Kind.CONVENER, "Hub")));

    assertThat(withheld.names()).containsExactlyInAnyOrder("Mill", "Quay");
    assertThat(withheld.less(figure(Kind.NAMED, "Quay")).names()).containsExactly("Mill");
    assertThat(Withheld.NOTHING.names()).isEmpty();
  }
}
