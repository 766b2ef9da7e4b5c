package dev.autogen.cli.session;

import java.io.Console;
import java.lang.reflect.Method;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/** The person in front of the process, where there is one. */
public interface Terminal {

    /** Nobody: what a script, a pipe and a test have. */
    Terminal NONE = new Terminal() {
        @Override
        public boolean showsColour() {
            return false;
        }

        @Override
        public Optional<String> ask(String question) {
            return Optional.empty();
        }
    };

    /** Returns whether what is printed appears in colour. */
    boolean showsColour();

    /** Returns what the person answers; empty where nobody is there, or the answer is the end of input. */
    Optional<String> ask(String question);

    /** Returns that of this process. */
    static Terminal ofProcess() {
        Console console = System.console();
        if (console == null || !isTerminal(console)) {
            return NONE;
        }
        return new Terminal() {
            @Override
            public boolean showsColour() {
                return Ansi.AUTO.enabled();
            }

            @Override
            public Optional<String> ask(String question) {
                return Optional.ofNullable(console.readLine("%s", question));
            }
        };
    }

    /** From Java 22 on there is a console also where input or output is a file, and a method that tells them apart. */
    private static boolean isTerminal(Console console) {
        try {
            Method method = Console.class.getMethod("isTerminal");
            return (boolean) method.invoke(console);
        } catch (NoSuchMethodException older) {
            return true;
        } catch (ReflectiveOperationException problem) {
            return false;
        }
    }
}
