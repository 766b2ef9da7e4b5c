package dev.autogen.cli.command;

import dev.autogen.cli.configuration.ConnectionSettings;
import dev.autogen.cli.configuration.NewProject;
import java.nio.file.Path;
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
            description = "A jdbc:postgresql: URL to write into the configuration; embedded where not given.")
    private String url = ConnectionSettings.EMBEDDED;

    @Override
    public Integer call() {
        requireUsable(url);
        Path configuration = root().configurationFile();
        NewProject project =
                new NewProject(configuration, session().directory().resolve(folder), url, session()::shown);
        project.write().forEach(root()::progress);
        return 0;
    }

    private static void requireUsable(String url) {
        new ConnectionSettings(url, Optional.empty(), Optional.empty());
    }
}
