package org.kaoping.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProfileTest {
  private static final String PROPERTY = "kaoping.profile";

  @AfterEach
  void forget() {
    System.clearProperty(PROPERTY);
  }

  @Test
  void the_property_names_the_profile_in_any_case() {
    System.setProperty(PROPERTY, " Demo ");

    assertThat(Profile.current()).isEqualTo(Profile.DEMO);
  }

  @Test
  void an_empty_name_is_production() {
    System.setProperty(PROPERTY, "");

    assertThat(Profile.current()).isEqualTo(Profile.PRODUCTION);
  }

  @Test
  void a_misspelt_name_is_no_production_by_accident() {
    System.setProperty(PROPERTY, "prodution");

    assertThatThrownBy(Profile::current).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void only_production_is_no_playground() {
    assertThat(Profile.PRODUCTION.isPlayground()).isFalse();
    assertThat(Profile.DEMO.isPlayground()).isTrue();
    assertThat(Profile.TEST.isPlayground()).isTrue();
  }
}
