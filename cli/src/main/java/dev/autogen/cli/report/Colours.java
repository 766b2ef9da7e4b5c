package dev.autogen.cli.report;

import dev.autogen.operation.Change;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Colours of a terminal, or none.
 *
 * @param isOn whether there are any
 */
public record Colours(boolean isOn) {

    /** Returns the sign of a change and what stands behind it. */
    String change(Change.Kind kind, String text) {
        return switch (kind) {
            case ADDED -> in(Style.fg_green, "+ " + text);
            case CHANGED -> in(Style.fg_yellow, "~ " + text);
            case REMOVED -> in(Style.fg_red, "- " + text);
        };
    }

    String hazard(String text) {
        return in(Style.fg_magenta, "! " + text);
    }

    String title(String text) {
        return in(Style.bold, text);
    }

    String aside(String text) {
        return in(Style.faint, text);
    }

    private String in(IStyle style, String text) {
        return isOn ? style.on() + text + style.off() : text;
    }
}
