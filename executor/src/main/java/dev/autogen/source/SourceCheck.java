package dev.autogen.source;

import dev.autogen.graph.RevisionEntry;
import dev.autogen.revision.Revision;
import java.util.List;
import java.util.Map;

/**
 * What was found in a folder.
 *
 * @param entries of the files whose header can be read
 * @param revisions those that can be run, by id
 * @param problems all that is wrong with the others, and with how they follow each other
 */
public record SourceCheck(List<RevisionEntry> entries, Map<String, Revision> revisions, List<SourceProblem> problems) {

    public SourceCheck {
        entries = List.copyOf(entries);
        revisions = Map.copyOf(revisions);
        problems = List.copyOf(problems);
    }
}
