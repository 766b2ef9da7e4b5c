package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import dev.autogen.cli.configuration.ConnectionSettings;
import dev.autogen.cli.configuration.NewProject;
import dev.autogen.cli.project.Application;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code autogen init}. */
@Command(
        name = "init",
        description = "Write autogen.properties and a folder for the revisions.",
        footer = {
            "",
            "DIR gets versions/, revision.java.ftl and README.md. A folder that holds",
            "anything is refused; a configuration that exists is kept as it is."
        })
public final class InitCommand extends ProjectCommand {

    @Parameters(paramLabel = "DIR", description = "The new folder, such as db.")
    private @Nullable Path folder;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "A jdbc:postgresql: URL to write into the configuration; where not given, that of the"
                    + " application's own settings, or else embedded.")
    private @Nullable String url;

    @Override
    public Integer call() {
        Optional<String> given = Optional.ofNullable(url);
        given.ifPresent(InitCommand::requireUsable);
        Path configuration = root().configurationFile();
        Path place = session().directory().resolve(folder);
        Optional<Application> application = recognised(configuration.getParent());
        application.ifPresent(found -> root().progress("Recognised " + String.join(", ", found.recognised())
                + found.login().map(login -> ", database " + login).orElse("")));
        new NewProject(configuration, place, given, application, session()::shown)
                .write()
                .forEach(root()::progress);
        return 0;
    }

    /** A project that does not build today gets its files all the same. */
    private Optional<Application> recognised(Path project) {
        if (!Application.isBuilt(project)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Application.find(
                    new Application.Question(
                            project,
                            List.of(),
                            List.of(),
                            Optional.empty(),
                            project.resolve(".autogen"),
                            session().environment()),
                    root()::progress));
        } catch (AutogenException problem) {
            root().warn("project not recognised: " + problem.whatHappened());
            return Optional.empty();
        }
    }

    private static void requireUsable(String url) {
        new ConnectionSettings(url, Optional.empty(), Optional.empty());
    }
}
