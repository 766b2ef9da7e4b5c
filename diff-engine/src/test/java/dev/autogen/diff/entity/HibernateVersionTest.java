package dev.autogen.diff.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HibernateVersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"6.6.0.Final", "6.6.56.Final", "7.0.0.Final", "7.4.13.Final", "7.9.0.CR1"})
    void a_known_major_is_read(String text) {
        assertThatCode(() -> HibernateVersion.parse(text).refuseUnknown()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.6.15.Final", "6.5.3.Final"})
    void an_older_one_is_refused(String text) {
        assertThatThrownBy(() -> HibernateVersion.parse(text).refuseUnknown())
                .isInstanceOf(AutogenException.class)
                .hasMessageStartingWith("Hibernate too old: the entities' class path has " + text);
    }

    @Test
    void a_newer_major_is_refused() {
        assertThatThrownBy(() -> HibernateVersion.parse("8.0.0.Final").refuseUnknown())
                .isInstanceOf(AutogenException.class)
                .hasMessageStartingWith("Hibernate too new: the entities' class path has 8.0.0.Final");
    }

    @Test
    void the_loaded_hibernate_says_its_own() {
        assertThat(HibernateVersion.of(getClass().getClassLoader()).major()).isEqualTo(7);
    }
}
