package dev.autogen.cli.command;

import dev.autogen.cli.report.Colours;
import dev.autogen.cli.session.Session;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Whether a command prints in colour. */
final class ColourOption {

    /** When there are colours. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = {"--color", "--colour"},
            paramLabel = "WHEN",
            description = "auto, always or never; auto, as usual, is in a terminal, unless NO_COLOR is set.")
    private When when = When.AUTO;

    Colours of(Session session) {
        boolean isRefused = !session.environment().getOrDefault("NO_COLOR", "").isEmpty();
        return new Colours(
                switch (when) {
                    case ALWAYS -> true;
                    case NEVER -> false;
                    case AUTO -> !isRefused && session.terminal().showsColour();
                });
    }
}
